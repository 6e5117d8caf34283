package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.readout.archive.Article.article;
import static org.readout.model.EventType.COERCE;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Document;
import org.readout.model.Reading;

/** What is kept comes back as it was, once, and nothing that was kept is ever lost. */
final class KeepingTest {

    private static final ReaderVersion READER = new ReaderVersion("1.0+abc", "2");
    private static final ReaderVersion NEXT_READER = new ReaderVersion("1.1+def", "2");
    private static final Instant NINE = Instant.parse("2026-01-02T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-01-02T10:00:00.123456789Z");

    @TempDir
    Path folder;

    private Archive archive;

    @BeforeEach
    void open() {
        archive = Archive.open(folder.resolve("crisis.readout"));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private OpenRun run(ReaderVersion reader) {
        return archive.begin(reader, List.of("articles"), NINE);
    }

    private List<Reading> holding() {
        List<Reading> readings = new ArrayList<>();
        archive.readings(List.of(), readings::add);
        return readings;
    }

    private static Reading arrest(String id, String who) {
        return article(id, who + " arrested ten men. It rained.")
                .reports(COERCE, who, "arrested", "ten men")
                .reading();
    }

    @Test
    void everyFieldOfAReadingComesBackAsItWas() {
        Reading reading = CompleteReading.of("gao-1");
        assertThat(run(READER).keep(reading)).isEqualTo(Outcome.READ);
        assertThat(archive.find(reading.document(), READER)).contains(reading);
        assertThat(holding()).containsExactly(reading);
    }

    @Test
    void aReadingComesBackAfterTheArchiveWasClosed() {
        Reading reading = CompleteReading.of("gao-1");
        run(READER).keep(reading);
        archive.close();
        archive = Archive.openForReading(folder.resolve("crisis.readout"));
        assertThat(holding()).containsExactly(reading);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyUnicodeComesBackAsItWas(long seed) {
        Random random = new Random(seed);
        StringBuilder before = new StringBuilder("\u0000\u0001\u202E\uFEFF\uFFFF\"\\\n\r\t");
        while (before.length() < 400) {
            int point = random.nextInt(Character.MAX_CODE_POINT + 1);
            if (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE) {
                before.appendCodePoint(point);
            }
        }
        Reading reading = CompleteReading.withTextBefore("any/" + before.substring(0, 10), before.toString());
        run(READER).keep(reading);
        assertThat(holding()).containsExactly(reading);
        assertThat(archive.check()).isEmpty();
    }

    @Test
    void aTextWithHalfACharacterIsRefusedAndNothingOfItIsKept() {
        Reading reading = CompleteReading.withTextBefore("half", "broken \uD83D here ");
        OpenRun run = run(READER);
        assertThatThrownBy(() -> run.keep(reading))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lone surrogate")
                .hasMessageContaining("position 7");
        assertThat(archive.contents().documents()).isZero();
        assertThat(run.keep(arrest("a", "Police"))).isEqualTo(Outcome.READ);
    }

    @Test
    void anUnchangedDocumentIsNotKeptTwice() {
        Reading reading = CompleteReading.of("gao-1");
        run(READER).keep(reading);
        Contents before = archive.contents();
        OpenRun second = run(READER);
        assertThat(second.keep(reading)).isEqualTo(Outcome.UNCHANGED);
        assertThat(archive.contents())
                .usingRecursiveComparison()
                .ignoringFields("runs")
                .isEqualTo(before);
        assertThat(archive.run(second.number()).orElseThrow().unchanged()).isEqualTo(1);
    }

    @Test
    void aDocumentIsUnknownToOtherRulesAndToAnotherNet() {
        Reading reading = arrest("a", "Police");
        run(READER).keep(reading);
        assertThat(archive.find(reading.document(), NEXT_READER)).isEmpty();
        assertThat(archive.find(reading.document(), new ReaderVersion("1.0+abc", "3")))
                .isEmpty();
    }

    @Test
    void otherRulesSupersedeWithoutLosingWhatWasReadBefore() {
        Reading before = arrest("a", "Police");
        Reading after = article("a", before.document().text())
                .reports(COERCE, "", "arrested", "ten men")
                .reading();
        run(READER).keep(before);
        assertThat(run(NEXT_READER).keep(after)).isEqualTo(Outcome.READ);
        assertThat(holding()).containsExactly(after);
        assertThat(archive.find(before.document(), READER)).contains(before);
        assertThat(archive.versions("a")).hasSize(1);
    }

    @Test
    void aNewVersionSupersedesTheOldOneWithoutLosingIt() {
        Reading before = arrest("a", "Police");
        Reading after = arrest("a", "Soldiers");
        run(READER).keep(before);
        assertThat(run(READER).keep(after)).isEqualTo(Outcome.READ);
        assertThat(holding()).containsExactly(after);
        assertThat(archive.find(before.document(), READER)).contains(before);
        assertThat(archive.versions("a"))
                .map(Document::text)
                .containsExactly(before.document().text(), after.document().text());
    }

    @Test
    void anotherDayOfPublicationMakesAnotherVersion() {
        Document friday = Document.of("a", LocalDate.of(2016, 6, 3), "It rained on Friday.");
        Document undated = Document.undated("a", "It rained on Friday.");
        run(READER).keep(Article.of(friday).reading());
        assertThat(archive.find(undated, READER)).isEmpty();
        assertThat(run(READER).keep(Article.of(undated).reading())).isEqualTo(Outcome.READ);
        assertThat(archive.versions("a"))
                .map(Document::published)
                .containsExactly(friday.published(), Optional.empty());
    }

    @Test
    void anotherSourceMakesNoOtherVersionAndIsTheOneThatIsTold() {
        Document here = Document.undated("a", "It rained.");
        Document there = new Document(
                "a", Optional.empty(), Optional.empty(), "It rained.", "news.jsonl:17", here.hash(), List.of());
        run(READER).keep(Article.of(here).reading());
        assertThat(archive.find(there, READER)).map(Reading::document).contains(there);
    }

    @Test
    void anOldVersionThatComesBackHoldsAgainAndIsNotKeptTwice() {
        Reading first = arrest("a", "Police");
        Reading second = arrest("a", "Soldiers");
        run(READER).keep(first);
        run(READER).keep(second);
        assertThat(run(READER).keep(first)).isEqualTo(Outcome.RESTORED);
        assertThat(holding()).containsExactly(first);
        assertThat(archive.contents().readings()).isEqualTo(2);
        assertThat(archive.check()).isEmpty();
    }

    @Test
    void twoDocumentsOfTheSameWordsKeepTheirOwnReports() {
        run(READER).keep(arrest("agency", "Police"));
        run(READER).keep(arrest("newspaper", "Police"));
        assertThat(holding())
                .map(reading -> reading.reports().get(0).document())
                .containsExactly("agency", "newspaper");
    }

    @Test
    void documentsStayInTheOrderInWhichTheyFirstCame() {
        OpenRun run = run(READER);
        List.of("c", "a", "b").forEach(id -> run.keep(arrest(id, "Police")));
        run(NEXT_READER).keep(arrest("c", "Police"));
        assertThat(holding()).map(reading -> reading.document().id()).containsExactly("c", "a", "b");
    }

    @Test
    void aRunTellsWhatItReadWhenAndWhatItLeftOut() {
        OpenRun run = archive.begin(READER, List.of("articles/", "news.jsonl"), NINE);
        run.keep(arrest("a", "Police"));
        Skip empty = new Skip("b.txt", "empty", "is empty");
        run.skip(empty);
        run.finish(TEN);
        assertThat(archive.runs())
                .containsExactly(new RunSummary(
                        1,
                        READER,
                        List.of("articles/", "news.jsonl"),
                        NINE,
                        Optional.of(TEN),
                        1,
                        0,
                        0,
                        List.of(empty)));
    }

    @Test
    void aRunThatWasBrokenOffHasNoEnd() {
        run(READER).keep(arrest("a", "Police"));
        assertThat(archive.run(1).orElseThrow().finished()).isEmpty();
        assertThat(archive.run(2)).isEmpty();
    }
}
