package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.archive.Article.article;
import static org.readout.model.EventType.ACCUSE;
import static org.readout.model.EventType.COERCE;
import static org.readout.model.EventType.REQUEST;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.archive.Difference.Change;
import org.readout.model.Reading;

/** What two runs read differently. */
final class DifferenceTest {

    private static final String TEXT = "Police arrested ten men. Donors accused the army. The mayor asked for help.";

    @TempDir
    Path folder;

    private Archive archive;

    @BeforeEach
    void open() {
        archive = Archive.open(folder.resolve("a.readout"));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private long run(String rules, Reading... readings) {
        OpenRun run = archive.begin(new ReaderVersion(rules, "1"), List.of(), Instant.EPOCH);
        List.of(readings).forEach(run::keep);
        return run.number();
    }

    @Test
    void reportsThatAreGoneNewAndChangedAreToldApart() {
        Reading before = article("a", TEXT)
                .reports(COERCE, "Police", "arrested", "ten men")
                .reports(ACCUSE, "Donors", "accused", "the army")
                .reading();
        Reading after = article("a", TEXT)
                .reports(COERCE, "Police@NGA", "arrested", "ten men")
                .reports(REQUEST, "The mayor", "asked", "")
                .reading();
        long one = run("1", before);
        long other = run("2", after);
        assertThat(archive.difference(one, other).shared())
                .containsExactly(new Difference(
                        "a",
                        List.of(before.reports().get(1)),
                        List.of(after.reports().get(1)),
                        List.of(new Change(
                                before.reports().get(0), after.reports().get(0), List.of("actors"))),
                        0));
    }

    @Test
    void aSentenceThatOnlyMovedIsTheSame() {
        Reading before = article("a", TEXT)
                .reports(COERCE, "Police", "arrested", "ten men")
                .reading();
        Reading after = article("a", "News. " + TEXT)
                .reports(COERCE, "Police", "arrested", "ten men")
                .reading();
        Difference difference =
                archive.difference(run("1", before), run("1", after)).shared().get(0);
        assertThat(difference.isNone()).isTrue();
        assertThat(difference.same()).isEqualTo(1);
    }

    @Test
    void aReadingThatBothRunsHaveIsTheSameInAllItsReports() {
        Reading reading = article("a", TEXT)
                .reports(COERCE, "Police", "arrested", "ten men")
                .reports(ACCUSE, "Donors", "accused", "the army")
                .reading();
        assertThat(archive.difference(run("1", reading), run("1", reading)).shared())
                .containsExactly(new Difference("a", List.of(), List.of(), List.of(), 2));
    }

    @Test
    void documentsOfOneRunAloneAreNamed() {
        Reading a = article("a", TEXT).reading();
        Reading b = article("b", TEXT).reading();
        Reading c = article("c", TEXT).reading();
        RunDifference difference = archive.difference(run("1", a, b), run("1", b, c));
        assertThat(difference.onlyEarlier()).containsExactly("a");
        assertThat(difference.onlyLater()).containsExactly("c");
        assertThat(difference.shared()).allMatch(Difference::isNone).hasSize(1);
    }
}
