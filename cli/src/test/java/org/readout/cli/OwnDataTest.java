package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of the user's own data, given or beside the archive. */
final class OwnDataTest {

    private static final String DAWN = "Ashen Dawn | armed | MLI | REB\n";

    @TempDir
    Path folder;

    private String article;
    private String archive;

    @BeforeEach
    void write() throws IOException {
        article = Files.writeString(folder.resolve("a.txt"), "The Ashen Dawn killed two villagers near Gao on Sunday.")
                .toString();
        archive = folder.resolve("crisis.readout").toString();
    }

    private Path data(String name, String organisations) throws IOException {
        Path data = Files.createDirectories(folder.resolve(name));
        Files.writeString(data.resolve("organisations.txt"), organisations);
        return data;
    }

    private Invocation run(String... arguments) {
        return Invocation.of(folder, arguments);
    }

    @Test
    void namesOfTheFolderAreReadAndExplained() throws IOException {
        String data = data("mine", DAWN).toString();
        assertThat(run("read", article, "--data", data).out()).contains("[MLI REB]");
        assertThat(run("explain", article, "--data", data).out()).contains("mine/organisations.txt:1");
        assertThat(Invocation.of(folder, Map.of("READOUT_DATA", data), new byte[0], "read", article)
                        .out())
                .contains("[MLI REB]");
    }

    @Test
    void aFolderThatIsNotThereAndABadLineAreWrongUse() throws IOException {
        assertThat(run("read", article, "--data", "nowhere").err())
                .contains("no such folder of your own data: nowhere");
        String data = data("mine", "# ours\nAshen Dawn | gang | MLI\n").toString();
        for (String verb : new String[] {"read", "explain", "demo"}) {
            Invocation wrong = verb.equals("demo") ? run(verb, "--data", data) : run(verb, article, "--data", data);
            assertThat(wrong.exit()).isEqualTo(ExitCode.USAGE);
            assertThat(wrong.err()).contains("mine/organisations.txt:2: unknown");
        }
        Invocation serve = run("serve", archive, "--data", data);
        assertThat(serve.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(serve.err()).contains("mine/organisations.txt:2: unknown");
    }

    @Test
    void theArchivesOwnFolderCountsAndAChangeOfItReadsAnew() throws IOException {
        assertThat(run("read", article, "--archive", archive).err()).contains("1 read");
        data("crisis.data", DAWN);
        Invocation changed = run(
                "read",
                article,
                "--archive",
                archive,
                "-o",
                folder.resolve("out.csv").toString());
        assertThat(changed.err())
                .contains("1 read", "with your own data in crisis.data")
                .doesNotContain("unchanged");
        assertThat(folder.resolve("out.csv")).content().contains("REB");
        assertThat(run("read", article, "--archive", archive).err()).contains("unchanged");
        data("crisis.data", DAWN + "# checked in June\n");
        assertThat(run("read", article, "--archive", archive).err()).doesNotContain("unchanged");
        assertThat(run("info", archive).out()).contains("+own-");
    }
}
