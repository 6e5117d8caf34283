package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.archive.Article.article;
import static org.readout.model.EventType.ACCUSE;
import static org.readout.model.EventType.COERCE;
import static org.readout.model.EventType.REQUEST;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Reading;
import org.readout.model.Report;

/** An id that somebody wrote down goes on leading to the report, for as long as the report is still told. */
final class RedirectTest {

    private static final ReaderVersion READER = new ReaderVersion("1", "1");

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

    /** Keeps two sentences with a report each, after a headline that moves them. */
    private Reading keep(String headline, String actor) {
        Reading reading = article("a", headline + ". " + actor + " arrested ten men. Donors accused the army.")
                .reports(COERCE, actor, "arrested", "ten men")
                .reports(ACCUSE, "Donors", "accused", "the army")
                .reading();
        run.keep(reading);
        return reading;
    }

    private List<Report> find(String id) {
        List<Report> found = new ArrayList<>();
        archive.readings(List.of(new Criterion.WithId(id)), reading -> found.addAll(reading.reports()));
        return found;
    }

    @Test
    void anOldIdLeadsToTheSameWordsInTheNewVersion() {
        Reading first = keep("News", "Police");
        Reading second = keep("Latest news", "Police");
        assertThat(first.reports().get(1).id())
                .isNotEqualTo(second.reports().get(1).id());
        assertThat(find(first.reports().get(1).id()))
                .containsExactly(second.reports().get(1));
        assertThat(find(second.reports().get(1).id()))
                .containsExactly(second.reports().get(1));
    }

    @Test
    void itLeadsOnThroughSeveralVersions() {
        Reading first = keep("News", "Police");
        keep("Latest news", "Police");
        Reading third = keep("The very latest news", "Police");
        assertThat(find(first.reports().get(0).id()))
                .containsExactly(third.reports().get(0));
    }

    @Test
    void aReportOfAnEditedSentenceIsFoundByItsActAndParties() {
        Reading first = keep("News", "Police");
        Reading edited = article("a", "News. Police on Monday arrested ten men.")
                .reports(COERCE, "Police", "arrested", "ten men")
                .reading();
        run.keep(edited);
        assertThat(find(first.reports().get(0).id()))
                .containsExactly(edited.reports().get(0));
    }

    @Test
    void aReportThatIsNoLongerToldLeadsNowhere() {
        Reading first = keep("News", "Police");
        run.keep(article("a", "It rained.").reading());
        assertThat(find(first.reports().get(0).id())).isEmpty();
    }

    @Test
    void aReportThatIsToldAgainIsFoundByAllItsFormerIds() {
        Reading first = keep("News", "Police");
        Reading second = keep("Latest news", "Police");
        run.keep(article("a", "It rained.").reading());
        Reading fourth = keep("The news again", "Police");
        for (Reading former : List.of(first, second)) {
            assertThat(find(former.reports().get(1).id()))
                    .containsExactly(fourth.reports().get(1));
        }
    }

    @Test
    void anIdThatHoldsAgainIsNotLedAway() {
        Reading first = keep("News", "Police");
        Reading second = keep("Latest news", "Police");
        run.keep(first);
        assertThat(find(first.reports().get(0).id()))
                .containsExactly(first.reports().get(0));
        assertThat(find(second.reports().get(0).id()))
                .containsExactly(first.reports().get(0));
    }

    @Test
    void anIdSharedByTwoDocumentsFindsBoth() {
        Reading one = article("one", "Police arrested ten men.")
                .reports(COERCE, "Police", "arrested", "ten men")
                .reading();
        Reading other = article("other", "Police arrested ten men.")
                .reports(COERCE, "Police", "arrested", "ten men")
                .reading();
        run.keep(one);
        run.keep(other);
        assertThat(find(one.reports().get(0).id())).map(Report::document).containsExactly("one", "other");
    }

    @Test
    void anUnknownIdFindsNothing() {
        keep("News", "Police");
        assertThat(find("0000000000000000")).isEmpty();
    }

    @Test
    void reportsArePairedOneToOneTheClosestFirst() {
        String text = "Police arrested ten men. Police arrested ten men.";
        List<Report> twice = article("a", text)
                .reports(COERCE, "Police", "arrested", "ten men")
                .reports(REQUEST, "Police", "arrested", "ten men")
                .reading()
                .reports();
        List<Report> once = article("b", text)
                .reports(REQUEST, "Police", "arrested", "ten men")
                .reading()
                .reports();
        assertThat(Counterpart.between(twice, once)).containsExactly(new Counterpart(1, 0, Likeness.SAME_ID));
        assertThat(Counterpart.between(once, twice)).containsExactly(new Counterpart(0, 1, Likeness.SAME_ID));
    }

    @Test
    void anotherTypeOfTheSameWordsIsACounterpart() {
        List<Report> before = article("a", "Police arrested ten men.")
                .reports(REQUEST, "Police", "arrested", "ten men")
                .reading()
                .reports();
        List<Report> after = article("a", "Police arrested ten men.")
                .reports(COERCE, "", "arrested", "ten men")
                .reading()
                .reports();
        assertThat(Counterpart.between(before, after)).containsExactly(new Counterpart(0, 0, Likeness.OTHER_TYPE));
    }
}
