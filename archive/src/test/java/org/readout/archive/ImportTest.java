package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.readout.archive.Article.article;
import static org.readout.archive.TakenOver.NEW;
import static org.readout.archive.TakenOver.NINE;
import static org.readout.archive.TakenOver.OLD;
import static org.readout.archive.TakenOver.everything;
import static org.readout.archive.TakenOver.take;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.archive.Decision.Accepted;
import org.readout.model.Document;
import org.readout.model.EventType;
import org.readout.model.Reading;
import org.readout.model.Report;
import org.readout.model.Status;
import org.readout.model.When;

/** What one archive hands on, another one takes over as it was, and nothing else. */
final class ImportTest {

    @TempDir
    Path folder;

    private Archive archive;
    private Archive copy;

    @BeforeEach
    void open() {
        archive = Archive.open(folder.resolve("a.readout"));
        copy = Archive.open(folder.resolve("b.readout"));
        TakenOver.fill(archive);
    }

    @AfterEach
    void close() {
        archive.close();
        copy.close();
    }

    private static List<GivenReading> readings(Archive archive) {
        List<GivenReading> readings = new ArrayList<>();
        archive.everything(archived -> readings.add(TakenOver.given(archived)));
        return readings;
    }

    private static Outcome keep(Archive archive, GivenReading reading) {
        return archive.beginImport(List.of("news.jsonl"), InstantSource.fixed(NINE))
                .keep(reading);
    }

    @Test
    void aCopyHandsOnWhatTheArchiveHandsOn() {
        assertThat(take(archive, copy)).hasSize(6).containsOnly(Outcome.READ);
        assertThat(everything(copy)).isEqualTo(everything(archive));
        assertThat(copy.check()).isEmpty();
        assertThat(copy.contents())
                .usingRecursiveComparison()
                .ignoringFields("runs")
                .isEqualTo(archive.contents());
    }

    @Test
    void aFormerIdLeadsInTheCopyWhereItLeadsInTheArchive() {
        take(archive, copy);
        List<String> former = new ArrayList<>();
        archive.everything(reading -> reading.original().reports().forEach(report -> former.add(report.id())));
        assertThat(former)
                .hasSize(7)
                .allSatisfy(
                        id -> assertThat(TakenOver.ids(copy, id)).isNotEmpty().isEqualTo(TakenOver.ids(archive, id)));
    }

    @Test
    void whoReadIsKeptInARunForEachReader() {
        take(archive, copy);
        assertThat(copy.runs()).extracting(RunSummary::reader).containsExactlyInAnyOrder(OLD, NEW);
        assertThat(copy.runs()).allSatisfy(run -> {
            assertThat(run.inputs()).containsExactly("news.jsonl");
            assertThat(run.finished()).contains(NINE);
        });
        Reading known = archive.documents().reading("other").orElseThrow();
        assertThat(copy.find(known.document(), OLD)).contains(known);
    }

    @Test
    void whoIsOneActorInTheArchiveIsOneInTheCopy() {
        take(archive, copy);
        assertThat(copy.actors().edits()).hasSize(3).isEqualTo(archive.actors().edits());
        assertThat(TakenOver.actors(copy)).isEqualTo(TakenOver.actors(archive));
    }

    /** Readings by other rules have reports with the same id, of which one was judged. */
    @Test
    void aDecisionGoesToTheReadingThatWasJudged() {
        Report judged = TakenOver.only(archive, "other");
        archive.reviews().decide("other", judged.id(), new Accepted(), "Awa", NINE);
        Article article = article("other", "Policemen in Gao arrested ten men.");
        When undated = When.undated(article.document().published());
        archive.begin(NEW, List.of("news"), NINE)
                .keep(article.reports(
                                EventType.COERCE,
                                "Policemen@MLI",
                                "arrested",
                                "ten men@MLI",
                                Status.PLANNED,
                                undated,
                                "")
                        .reading());
        take(archive, copy);
        assertThat(everything(copy)).isEqualTo(everything(archive));
        assertThat(copy.reports().find(judged.id()))
                .extracting(StoredReport::review)
                .containsExactly(ReviewState.OUTDATED);
    }

    @Test
    void whatWasBrokenOffGoesOnWhereItStopped() {
        List<GivenReading> readings = readings(archive);
        for (int kept = 0; kept < readings.size(); kept++) {
            try (Archive broken = Archive.open(folder.resolve(kept + ".readout"))) {
                OpenImport half = broken.beginImport(List.of("news.jsonl"), InstantSource.fixed(NINE));
                readings.subList(0, kept).forEach(half::keep);
                take(archive, broken);
                assertThat(everything(broken)).isEqualTo(everything(archive));
                assertThat(broken.check()).isEmpty();
            }
        }
    }

    @Test
    void takingOverTwiceChangesNothing() {
        take(archive, copy);
        List<Object> once = everything(copy);
        Contents contents = copy.contents();
        assertThat(take(archive, copy)).containsOnly(Outcome.UNCHANGED);
        assertThat(everything(copy)).isEqualTo(once);
        assertThat(copy.contents()).isEqualTo(contents);
        assertThat(take(archive, archive)).containsOnly(Outcome.UNCHANGED);
    }

    @Test
    void whatTheArchiveReadLaterGoesOnToHold() {
        take(archive, copy);
        OpenRun later = copy.begin(new ReaderVersion("3", "1"), List.of("news"), NINE);
        later.keep(article("other", "Policemen in Gao freed ten men.")
                .reports(EventType.CONCEDE, "Policemen@MLI", "freed", "ten men@MLI")
                .reading());
        assertThat(take(archive, copy)).containsOnly(Outcome.UNCHANGED);
        assertThat(TakenOver.only(copy, "other").type()).isEqualTo(EventType.CONCEDE);
    }

    @Test
    void aSupersededReadingDoesNotTakeThePlaceOfOneThatHolds() {
        GivenReading holding = readings(archive).stream()
                .filter(given -> !given.superseded())
                .filter(given -> given.reading().document().id().equals("gao-1"))
                .findFirst()
                .orElseThrow();
        keep(copy, holding);
        take(archive, copy);
        assertThat(copy.documents().reading("gao-1").orElseThrow().document().text())
                .startsWith("Second: ");
        assertThat(copy.check()).isEmpty();
        Report former = readings(archive).get(0).reading().reports().get(0);
        assertThat(TakenOver.ids(copy, former.id())).isEqualTo(TakenOver.ids(archive, former.id()));
    }

    @Test
    void aReadingThatIsNotWhatItsHashSaysIsRefused() {
        GivenReading given = readings(archive).get(0);
        Reading less = new Reading(
                given.reading().document(),
                List.of(given.reading().reports().get(0)),
                given.reading().quotations(),
                given.reading().notices(),
                List.of());
        GivenReading changed = new GivenReading(less, false, given.reader(), given.fingerprint(), given.hash());
        assertThatThrownBy(() -> keep(copy, changed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("its reports, quotations or notices are not what was written");
        GivenReading other = new GivenReading(given.reading(), false, given.reader(), given.hash(), given.hash());
        assertThatThrownBy(() -> keep(copy, other)).hasMessageContaining("its text, title, day of publication or hash");
        assertThat(copy.contents().documents() + copy.contents().runs()).isZero();
    }

    @Test
    void aQuoteThatDoesNotStandInTheTextIsRefused() {
        Reading read = readings(archive).get(0).reading();
        Document shifted = Document.undated("gao-1", "x" + read.document().text());
        Reading wrong = new Reading(shifted, read.reports(), read.quotations(), read.notices(), List.of());
        assertThatThrownBy(() -> keep(copy, new GivenReading(wrong, false, OLD, Optional.empty(), Optional.empty())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not stand at");
    }

    @Test
    void anotherReadingByTheSameReaderIsToldAndNotKept() {
        take(archive, copy);
        Reading read = archive.documents().reading("other").orElseThrow();
        Reading empty = new Reading(read.document(), List.of(), List.of(), List.of(), List.of());
        assertThatThrownBy(() -> keep(copy, new GivenReading(empty, false, OLD, Optional.empty(), Optional.empty())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the archive has another reading of it by the same rules and net");
        assertThat(everything(copy)).isEqualTo(everything(archive));
    }

    @Test
    void whereADocumentCameFromMakesNoOtherReading() {
        take(archive, copy);
        Reading read = archive.documents().reading("other").orElseThrow();
        Document known = read.document();
        Document moved = new Document(
                known.id(),
                known.title(),
                known.published(),
                known.text(),
                "elsewhere/news.jsonl:17",
                known.hash(),
                known.notices());
        Reading same = new Reading(moved, read.reports(), read.quotations(), read.notices(), List.of());
        assertThat(keep(copy, new GivenReading(same, false, OLD, Optional.empty(), Optional.empty())))
                .isEqualTo(Outcome.UNCHANGED);
        assertThat(everything(copy)).isEqualTo(everything(archive));
    }

    @Test
    void whatCannotBeStoredCostsOnlyItself() {
        OpenImport taking = copy.beginImport(List.of("news.jsonl"), InstantSource.fixed(NINE));
        GivenReading half = TakenOver.unproved(Document.undated("half", "\uD83D"));
        assertThatThrownBy(() -> taking.keep(half)).isInstanceOf(IllegalArgumentException.class);
        assertThat(taking.keep(TakenOver.unproved(Document.undated("whole", "Hm."))))
                .isEqualTo(Outcome.READ);
        assertThat(copy.contents().documents()).isEqualTo(1);
    }

    @Test
    void aDecisionAboutEventsWhoseReportsAreNotHereIsTold() {
        TreeMap<Long, String> lines = new TreeMap<>();
        archive.eventEdits().export(line -> lines.put(lines.size() + 7L, line));
        lines.put(90L, "[]");
        ImportedDecisions taken = copy.eventEdits().take(lines);
        assertThat(taken.leftOut()).extracting(Skip::source).containsExactly("line 7", "line 8", "line 90");
        assertThat(taken.leftOut().get(0).message()).contains("is not in this archive");
    }
}
