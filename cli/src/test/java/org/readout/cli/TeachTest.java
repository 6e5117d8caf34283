package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.archive.Archive;
import org.readout.archive.Correction;
import org.readout.archive.Decision;
import org.readout.archive.Order;
import org.readout.archive.StoredReport;
import org.readout.model.Actor;
import org.readout.model.Report;
import org.readout.model.Sector;

/** Stored corrections become entries that the next reading of another article goes by. */
final class TeachTest {

    @TempDir
    Path folder;

    private String archive;

    @BeforeEach
    void keepACorrection() throws IOException {
        archive = folder.resolve("crisis.readout").toString();
        Path article = Files.writeString(
                folder.resolve("gao.txt"), "Fighters of the Ashen Dawn killed two villagers near Gao on Sunday.");
        run("read", article.toString(), "--published", "2024-06-10", "--archive", archive);
        correct("MLI");
    }

    private void correct(String country) {
        try (Archive open = Archive.open(archive)) {
            StoredReport stored =
                    open.reports().page(List.of(), Order.KEPT, 0, 1).items().get(0);
            Report read = stored.asRead();
            Actor actor = new Actor(
                    read.actors().get(0).mention(), "Ashen Dawn", country, List.of(Sector.REB), Optional.empty());
            Report corrected = read.withParties(List.of(actor), read.recipients());
            open.reviews()
                    .decide(
                            stored.document().id(),
                            read.id(),
                            new Decision.Corrected(Correction.between(read, corrected)),
                            "Awa",
                            Instant.parse("2026-01-02T03:04:05Z"));
        }
    }

    private Invocation run(String... arguments) {
        return Invocation.of(folder, arguments);
    }

    @Test
    void aCorrectedNameIsCodedInTheNextArticle() throws IOException {
        Invocation teach = run("teach", archive);
        assertThat(teach.exit()).as(teach.err()).isEqualTo(ExitCode.DONE);
        assertThat(teach.out()).isEqualTo("crisis.data/organisations.txt: Ashen Dawn | armed | MLI | REB\n");
        assertThat(teach.err()).contains("1 kept, 0 known, 0 left out");
        assertThat(folder.resolve("crisis.data/organisations.txt")).content().contains("gao.txt, Awa, 2026-01-02");

        String other = Files.writeString(
                        folder.resolve("kidal.txt"), "Soldiers attacked a camp of the Ashen Dawn near Kidal on Monday.")
                .toString();
        run("read", other, "--published", "2024-06-12", "--archive", archive);
        assertThat(run("reports", archive, "--search", "Kidal").out())
                .contains("Ashen Dawn")
                .contains("[MLI REB]");
    }

    @Test
    void whatIsKnownIsNotDoubledAndWhatContradictsIsLeftOut() {
        run("teach", archive);
        assertThat(run("teach", archive).err()).contains("0 kept, 1 known, 0 left out");
        correct("NER");
        Invocation other = run("teach", archive);
        assertThat(other.exit()).isEqualTo(ExitCode.SKIPPED);
        assertThat(other.err()).contains("already names", "0 kept, 0 known, 1 left out");
    }

    @Test
    void aFolderThatIsNamedIsWrittenAndReadWithInItsPlace() throws IOException {
        String mine = folder.resolve("mine").toString();
        assertThat(run("teach", archive, "--data", mine).out()).startsWith("mine/organisations.txt: Ashen Dawn");
        assertThat(folder.resolve("crisis.data")).doesNotExist();
        String other = Files.writeString(folder.resolve("b.txt"), "The Ashen Dawn attacked a camp near Gao on Monday.")
                .toString();
        assertThat(run("read", other, "--published", "2024-06-12", "--data", mine)
                        .out())
                .contains("[MLI REB]");
        assertThat(run("read", other, "--published", "2024-06-12").out()).doesNotContain("MLI REB");
    }

    @Test
    void anArchiveThatIsNotThereIsWrongUse() {
        Invocation teach = run("teach", folder.resolve("none.readout").toString());
        assertThat(teach.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(teach.err()).contains("no such archive");
        assertThat(folder.resolve("none.data")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeUnderstoodIsToldAndLeftAlone() throws IOException {
        Path data = Files.createDirectories(folder.resolve("crisis.data"));
        Files.writeString(data.resolve("organisations.txt"), "Ashen Dawn | gang | MLI\n");
        Invocation teach = run("teach", archive);
        assertThat(teach.exit()).isEqualTo(ExitCode.SKIPPED);
        assertThat(teach.err()).contains("crisis.data/organisations.txt:1: unknown", "1 left out");
        assertThat(data.resolve("organisations.txt")).hasContent("Ashen Dawn | gang | MLI");
    }

    @Test
    void aDryRunWritesNothing() {
        assertThat(run("teach", archive, "--dry-run").out()).contains("Ashen Dawn | armed | MLI | REB");
        assertThat(folder.resolve("crisis.data")).doesNotExist();
    }
}
