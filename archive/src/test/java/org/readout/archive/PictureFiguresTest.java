package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.readout.archive.Article.article;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.EventType;
import org.readout.model.Status;
import org.readout.model.When;

/** What maps and networks are drawn from. */
final class PictureFiguresTest {

    private static final When JUNE_2 = When.undated(Optional.of(LocalDate.of(2016, 6, 2)));

    @TempDir
    Path folder;

    private Archive archive;

    @BeforeEach
    void open() {
        archive = Archive.open(folder.resolve("a.readout"));
        OpenRun run = archive.begin(new ReaderVersion("1", "2"), List.of("test"), Instant.EPOCH);
        run.keep(article("gao", "Rebels killed soldiers in Gao. Rebels attacked soldiers near Gao. They met envoys.")
                .reports(EventType.ASSAULT, "Rebels@MLI", "killed", "soldiers@MLI", Status.OCCURRED, JUNE_2, "Gao")
                .reports(EventType.ASSAULT, "Rebels@MLI", "attacked", "soldiers@MLI", Status.OCCURRED, JUNE_2, "Gao")
                .reports(EventType.CONSULT, "They", "met", "envoys@GHA")
                .reading());
        run.keep(article("accra", "Ghana thanked Togo in Accra.")
                .reports(EventType.SUPPORT, "Ghana@GHA", "thanked", "Togo@TGO", Status.OCCURRED, JUNE_2, "Accra")
                .reading());
        run.finish(Instant.EPOCH);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void placesAreCountedTheMostFrequentFirst() {
        Page<PlaceSummary> places = archive.reports().places(List.of(), 10);
        assertThat(places.items())
                .extracting(PlaceSummary::label, PlaceSummary::reports)
                .containsExactly(tuple("gao", 2L), tuple("accra", 1L));
        assertThat(archive.reports().places(List.of(), 1).items()).hasSize(1);
        assertThat(archive.reports().places(List.of(), 1).total()).isEqualTo(2);
    }

    @Test
    void placesFollowTheFilters() {
        List<Criterion> support = List.of(new Criterion.OfType(Set.of("SUPPORT")));
        assertThat(archive.reports().places(support, 10).items())
                .extracting(PlaceSummary::label)
                .containsExactly("accra");
    }

    @Test
    void aTieTellsWhoActsOnWhomAndHow() {
        PartyNetwork network = archive.reports().network(List.of(), 10);
        assertThat(network.ties()).anySatisfy(tie -> {
            assertThat(tie.from()).contains("rebel");
            assertThat(tie.to()).contains("soldier");
            assertThat(tie.hostile()).isTrue();
            assertThat(tie.mutual()).isFalse();
            assertThat(tie.reports()).isEqualTo(2);
        });
        assertThat(network.ties()).anyMatch(tie -> !tie.hostile() && tie.reports() == 1);
    }

    @Test
    void wordsThatNameNobodyAreNoParty() {
        assertThat(archive.reports().network(List.of(), 10).parties())
                .extracting(PartySummary::label)
                .noneMatch(label -> label.equalsIgnoreCase("they"));
    }
}
