package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.readout.archive.Article.article;
import static org.readout.model.EventType.ACCUSE;
import static org.readout.model.EventType.ASSAULT;
import static org.readout.model.EventType.COERCE;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.archive.Decision.Accepted;
import org.readout.archive.Decision.Corrected;
import org.readout.archive.Decision.Rejected;
import org.readout.model.Actor;
import org.readout.model.Excerpt;
import org.readout.model.Reading;
import org.readout.model.Report;
import org.readout.model.Span;

/** What somebody decided about a report stays decided, whatever is read later. */
final class ReviewTest {

    private static final ReaderVersion READER = new ReaderVersion("1", "1");
    private static final Instant NINE = Instant.parse("2026-01-02T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-01-02T10:00:00.5Z");
    private static final String NEWS = "Police arrested ten men. Donors accused the army.";

    @TempDir
    Path folder;

    private Archive archive;
    private OpenRun run;

    @BeforeEach
    void open() {
        archive = Archive.open(folder.resolve("a.readout"));
        run = archive.begin(READER, List.of(), Instant.EPOCH);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private Report keep(String text) {
        return keepIn(run, text).reports().get(0);
    }

    private static Reading keepIn(OpenRun run, String text) {
        Reading reading = article("a", text)
                .reports(COERCE, "Police", "arrested", "ten men")
                .reports(ACCUSE, "Donors", "accused", "the army")
                .reading();
        run.keep(reading);
        return reading;
    }

    private Review decide(Report report, Decision.Verdict verdict, Instant time) {
        return archive.reviews().decide("a", report.id(), verdict, "Awa", time).orElseThrow();
    }

    private StoredReport find(Report report) {
        return archive.reports().find("a", report.id()).orElseThrow();
    }

    private static Report with(Report report, String text, String actor) {
        int start = text.indexOf(actor);
        Actor other = new Actor(
                Excerpt.of(text, new Span(start, start + actor.length())), "", "NGA", List.of(), Optional.empty());
        return report.withParties(List.of(other), report.recipients());
    }

    @Test
    void aReportIsOpenUntilSomebodyDecides() {
        Report report = keep(NEWS);
        assertThat(find(report).review()).isEqualTo(ReviewState.OPEN);
        Review review = decide(report, new Accepted(), NINE);
        assertThat(review).isEqualTo(new Review(review.id(), "a", report.id(), new Accepted(), "Awa", NINE));
        assertThat(find(report).review()).isEqualTo(ReviewState.ACCEPTED);
        assertThat(find(report).decision()).contains(review);
    }

    @Test
    void theLastDecisionStandsAndAllStayInTheHistory() {
        Report report = keep(NEWS);
        Review first = decide(report, new Accepted(), NINE);
        Review second = decide(report, new Rejected("they were released"), TEN);
        assertThat(find(report).review()).isEqualTo(ReviewState.REJECTED);
        assertThat(archive.reviews().history("a", report.id())).containsExactly(first, second);
    }

    @Test
    void whatIsUndoneGivesWayToTheDecisionBefore() {
        Report report = keep(NEWS);
        decide(report, new Accepted(), NINE);
        decide(report, new Rejected(""), TEN);
        archive.reviews().undo("a", report.id(), "Awa", TEN);
        assertThat(find(report).review()).isEqualTo(ReviewState.ACCEPTED);
        archive.reviews().undo("a", report.id(), "Awa", TEN.plusSeconds(1));
        assertThat(find(report).review()).isEqualTo(ReviewState.OPEN);
        assertThat(archive.reviews().undo("a", report.id(), "Awa", TEN.plusSeconds(2)))
                .isEmpty();
        assertThat(archive.reviews().history("a", report.id())).hasSize(4);
    }

    @Test
    void aCorrectionChangesItsFieldsAndKeepsWhatWasRead() {
        Report report = keep(NEWS);
        Report corrected = with(report, NEWS, "the army");
        decide(report, new Corrected(Correction.between(report, corrected)), NINE);
        StoredReport found = find(report);
        assertThat(found.review()).isEqualTo(ReviewState.CORRECTED);
        assertThat(found.report()).isEqualTo(corrected);
        assertThat(found.asRead()).isEqualTo(report);
        assertThat(archive.find(article("a", NEWS).document(), READER)
                        .orElseThrow()
                        .reports())
                .contains(report);
        assertThat(archive.check()).isEmpty();
    }

    @Test
    void aCorrectedReportIsFoundByItsNewWordsAndNoLongerByItsOldOnes() {
        Report report = keep(NEWS);
        Criterion army = new Criterion.Words(Criterion.Field.ACTOR, new SearchWords("army"));
        Criterion police = new Criterion.Words(Criterion.Field.ACTOR, new SearchWords("police"));
        decide(report, new Corrected(Correction.between(report, with(report, NEWS, "the army"))), NINE);
        assertThat(archive.count(List.of(army))).isEqualTo(1);
        assertThat(archive.count(List.of(police))).isZero();
        assertThat(archive.count(List.of(new Criterion.InCountry(Set.of("NGA")))))
                .isEqualTo(1);
        archive.reviews().undo("a", report.id(), "Awa", TEN);
        assertThat(archive.count(List.of(army))).isZero();
        assertThat(archive.count(List.of(police))).isEqualTo(1);
    }

    @Test
    void aDecisionGoesWithTheReportIntoANewVersion() {
        Report report = keep(NEWS);
        Review review = decide(report, new Accepted(), NINE);
        Report later = keep("News. " + NEWS);
        assertThat(later.id()).isNotEqualTo(report.id());
        assertThat(find(later).review()).isEqualTo(ReviewState.ACCEPTED);
        assertThat(archive.reviews().history("a", later.id())).containsExactly(review);
    }

    @Test
    void aCorrectionGoesWithItsWordsIntoANewVersion() {
        Report report = keep(NEWS);
        decide(report, new Corrected(Correction.between(report, with(report, NEWS, "the army"))), NINE);
        String text = "The army denied it. " + NEWS;
        Report later = keep(text);
        StoredReport found = find(later);
        assertThat(found.review()).isEqualTo(ReviewState.CORRECTED);
        Actor actor = found.report().actors().get(0);
        assertThat(actor.country()).isEqualTo("NGA");
        assertThat(actor.mention().span().start()).isEqualTo(text.indexOf("the army"));
        assertThat(archive.check()).isEmpty();
    }

    @Test
    void aDecisionOnWhatIsReadOtherwiseNowIsOutdatedAndKept() {
        Report report = keep(NEWS);
        decide(report, new Accepted(), NINE);
        Reading other = article("a", NEWS)
                .reports(ASSAULT, "Police", "arrested", "ten men")
                .reading();
        archive.begin(new ReaderVersion("2", "1"), List.of(), Instant.EPOCH).keep(other);
        StoredReport found = find(other.reports().get(0));
        assertThat(found.review()).isEqualTo(ReviewState.OUTDATED);
        assertThat(found.decision().orElseThrow().decision()).isEqualTo(new Accepted());
    }

    @Test
    void aCorrectionWhoseWordsAreGoneIsOutdatedAndNotApplied() {
        Report report = keep(NEWS);
        decide(report, new Corrected(Correction.between(report, with(report, NEWS, "the army"))), NINE);
        Reading later = article("a", "Police arrested ten men.")
                .reports(COERCE, "Police", "arrested", "ten men")
                .reading();
        run.keep(later);
        StoredReport found = find(later.reports().get(0));
        assertThat(found.review()).isEqualTo(ReviewState.OUTDATED);
        assertThat(found.report()).isEqualTo(found.asRead());
    }

    @Test
    void aDecisionIsThereAgainWhenTheOldVersionHoldsAgain() {
        Report report = keep(NEWS);
        decide(report, new Corrected(Correction.between(report, with(report, NEWS, "the army"))), NINE);
        run.keep(article("a", "It rained.").reading());
        assertThat(archive.reports().find("a", report.id())).isEmpty();
        keep(NEWS);
        assertThat(find(report).review()).isEqualTo(ReviewState.CORRECTED);
        assertThat(archive.count(List.of(new Criterion.Words(Criterion.Field.ACTOR, new SearchWords("army")))))
                .isEqualTo(1);
        assertThat(archive.check()).isEmpty();
    }

    @Test
    void aFormerIdIsNotDecidedOn() {
        Report report = keep(NEWS);
        keep("News. " + NEWS);
        assertThat(archive.reviews().decide("a", report.id(), new Accepted(), "Awa", NINE))
                .isEmpty();
        assertThat(archive.reviews().decide("b", report.id(), new Accepted(), "Awa", NINE))
                .isEmpty();
    }

    @Test
    void aCorrectionPointsToWordsOfItsDocument() {
        Report report = keep(NEWS);
        Report elsewhere = with(report, "xx the army", "the army");
        assertThatThrownBy(() -> decide(report, new Corrected(Correction.between(report, elsewhere)), NINE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not stand at");
        assertThatThrownBy(() -> Correction.between(report, report)).hasMessageContaining("at least one field");
        assertThat(find(report).review()).isEqualTo(ReviewState.OPEN);
    }

    @Test
    void decisionsComeIntoAnotherCopyWithTheirHistory() {
        Reading reading = keepIn(run, NEWS);
        Report report = reading.reports().get(0);
        decide(report, new Rejected("no \"arrest\"\n"), NINE);
        archive.reviews().undo("a", report.id(), "Bintou", TEN);
        decide(report, new Corrected(Correction.between(report, with(report, NEWS, "the army"))), TEN);
        decide(reading.reports().get(1), new Accepted(), TEN);
        List<String> lines = new ArrayList<>();
        archive.reviews().export(lines::add);
        try (Archive copy = Archive.open(folder.resolve("copy.readout"))) {
            keepIn(copy.begin(READER, List.of(), Instant.EPOCH), NEWS);
            assertThat(copy.reviews().take(lines.stream())).isEqualTo(new ImportedDecisions(4, 0, List.of()));
            assertThat(copy.reviews().take(lines.stream())).isEqualTo(new ImportedDecisions(0, 4, List.of()));
            assertThat(copy.reviews().history("a", report.id()))
                    .isEqualTo(archive.reviews().history("a", report.id()));
            assertThat(copy.reports().find("a", report.id()))
                    .isEqualTo(archive.reports().find("a", report.id()));
            List<String> again = new ArrayList<>();
            copy.reviews().export(again::add);
            assertThat(again).isEqualTo(lines);
        }
    }

    @Test
    void aDecisionThatCannotBePlacedIsLeftOutAndTold() {
        keep(NEWS);
        ImportedDecisions imported = archive.reviews()
                .take(List.of(
                        "{\"document\":\"b\",\"report\":\"x\",\"decision\":\"accepted\",\"reviewer\":\"A\",\"time\":\"2026-01-02T09:00:00Z\"}",
                        "",
                        "not JSON",
                        "{\"document\":\"a\",\"report\":\"0\",\"decision\":\"accepted\",\"reviewer\":\"A\",\"time\":\"2026-01-02T09:00:00Z\"}")
                        .stream());
        assertThat(imported.added()).isZero();
        assertThat(imported.leftOut()).map(Skip::source).containsExactly("line 1", "line 3", "line 4");
        assertThat(imported.leftOut().get(0).message()).isEqualTo("document b is not in this archive");
    }

    @Test
    void anyLineIsTakenOverOrTold() {
        Report report = keep(NEWS);
        decide(report, new Corrected(Correction.between(report, with(report, NEWS, "the army"))), NINE);
        List<String> lines = new ArrayList<>();
        archive.reviews().export(lines::add);
        for (int seed = 0; seed < 400; seed++) {
            String line = damaged(lines.get(0), new Random(seed));
            ImportedDecisions imported = archive.reviews().take(List.of(line).stream());
            assertThat(imported.added() + imported.known() + imported.leftOut().size())
                    .as(line)
                    .isEqualTo(line.isBlank() ? 0 : 1);
            assertThat(archive.reports().find("a", report.id())).isPresent();
        }
        assertThat(archive.check()).isEmpty();
    }

    private static String damaged(String line, Random random) {
        StringBuilder damaged = new StringBuilder(line);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(damaged.length());
            switch (random.nextInt(3)) {
                case 0 -> damaged.deleteCharAt(at);
                case 1 -> damaged.setCharAt(at, (char) random.nextInt(0x300));
                default -> damaged.insert(at, "\"{}[]:,0-\uD800".charAt(random.nextInt(10)));
            }
        }
        return damaged.toString();
    }
}
