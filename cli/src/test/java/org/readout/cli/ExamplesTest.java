package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of examples, and the codes of one's own that it defines, from reading to export. */
final class ExamplesTest {

    private static final String DEFINED = """
            @code ACCESS a road, crossing or corridor is opened, closed or restricted
            @mode ACCESS/open people or goods get through again
            @mode ACCESS/close nobody gets through any more

            """;
    private static final String MARKED = """
            [Soldiers]{a1} have [shut]{1 ACCESS/close} [the mountain road]{r1} to [Vardan]{p1} since [Tuesday]{t1}.

            [The Kalan crossing]{r1} was [reopened]{1 ACCESS/open} to trucks on [Monday]{t1} after a week.

            [Border guards]{a1} [closed]{1 ACCESS/close} [the bridge at Tarik]{r1} to all traffic, officials said.

            Aid convoys may again use the corridor after [the army]{a1} [lifted]{1 ACCESS/open} [its roadblock]{r1}.

            [The ministry]{a1} [restored]{1 ACCESS/open} [passage]{r1} through [the Gora tunnel]{p1} for ambulances.

            [The border post]{r1} [reopened]{1 ACCESS/open} to lorries on [Friday]{t1}.

            The parliament opened its spring session with a speech by the president.
            """;

    @TempDir
    Path folder;

    private String article;
    private String archive;

    @BeforeEach
    void write() throws IOException {
        article = Files.writeString(
                        folder.resolve("crossing.txt"),
                        "The crossing at Bab al-Hawa reopened to trucks on Thursday.\n\n"
                                + "Police in Lagos arrested ten protesters on Friday.")
                .toString();
        archive = folder.resolve("crisis.readout").toString();
    }

    private String examples(String text) throws IOException {
        Path examples = Files.createDirectories(folder.resolve("mine"));
        Files.writeString(examples.resolve("roads.txt"), text);
        return examples.toString();
    }

    private Invocation run(String... arguments) {
        return Invocation.of(folder, arguments);
    }

    private Invocation read(String examples, String... more) {
        String[] arguments = new String[6 + more.length];
        System.arraycopy(
                new String[] {"read", article, "--published", "2021-05-04", "--examples", examples},
                0,
                arguments,
                0,
                6);
        System.arraycopy(more, 0, arguments, 6, more.length);
        return run(arguments);
    }

    @Test
    void aCodeOfOnesOwnIsReadExplainedAndWritten() throws IOException {
        String mine = examples(DEFINED + MARKED);
        assertThat(run("read", article, "--published", "2021-05-04").out()).doesNotContain("Bab al-Hawa");
        Invocation read = read(mine);
        assertThat(read.out()).contains("ACCESS/open", "The crossing at Bab al-Hawa", "COERCE/arrest");
        assertThat(read.err()).doesNotContain("no example");
        assertThat(read(mine, "--format", "csv").out()).contains("ACCESS/open");
        assertThat(read(mine, "--format", "jsonl").out()).contains("\"codes\":[{", "\"ACCESS\"");
        assertThat(run("explain", article, "--published", "2021-05-04", "--examples", mine)
                        .out())
                .contains("ACCESS", "roads.txt:");
    }

    @Test
    void anArchiveFindsReportsByCodeAndHandsThemOn() throws IOException {
        read(examples(DEFINED + MARKED), "--archive", archive);
        assertThat(run("reports", archive, "--code", "ACCESS").out())
                .contains("Bab al-Hawa")
                .doesNotContain("protesters");
        assertThat(run("reports", archive, "--code", "ACCESS/open", "--format", "csv")
                        .out()
                        .lines())
                .hasSize(2);
        assertThat(run("reports", archive, "--code", "ACCESS/close").err()).contains("0 matching");
        assertThat(run("export", archive, "--code", "ACCESS", "--format", "csv").err())
                .isEqualTo("1 matching (2 total)\ncsv: 1 record\n");
        Invocation wrong = run("reports", archive, "--code", "no code");
        assertThat(wrong.exit()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void otherExamplesReadTheArchiveAnew() throws IOException {
        read(examples(DEFINED + MARKED), "--archive", archive);
        assertThat(read(examples(DEFINED + MARKED), "--archive", archive).err()).contains("unchanged");
        assertThat(read(examples(DEFINED), "--archive", archive).err()).doesNotContain("unchanged");
        assertThat(run("reports", archive, "--code", "ACCESS").err()).contains("0 matching");
    }

    @Test
    void aCodeThatNoExampleCarriesIsToldAndFindsNothing() throws IOException {
        Invocation read = read(examples(DEFINED));
        assertThat(read.exit()).isEqualTo(ExitCode.DONE);
        assertThat(read.err())
                .contains("no example carries ACCESS, so nothing is coded with it", "no example carries ACCESS/open");
        assertThat(read.out()).contains("COERCE/arrest").doesNotContain("Bab al-Hawa");
        assertThat(read(examples(DEFINED), "--quiet").err()).doesNotContain("no example");
    }

    @Test
    void whatIsNotInOrderIsToldWithFileAndLine() throws IOException {
        for (String verb : new String[] {"read", "explain"}) {
            Invocation unknown = run(verb, article, "--examples", examples("\n" + MARKED));
            assertThat(unknown.exit()).as(verb).isEqualTo(ExitCode.USAGE);
            assertThat(unknown.err()).contains("roads.txt:2: \"ACCESS\" is neither a type nor a code of your own");
        }
        Invocation missing = run("read", article, "--examples", "nowhere");
        assertThat(missing.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(missing.err()).contains("nowhere");
        Invocation serve = run("serve", archive, "--examples", examples("@code ACCESS\n"));
        assertThat(serve.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(serve.err()).contains("roads.txt:1: expected");
    }

    @Test
    void examplesOfTheDataFolderCountWithoutBeingNamed() throws IOException {
        Path data = Files.createDirectories(folder.resolve("crisis.data/examples"));
        Files.writeString(data.resolve("roads.txt"), DEFINED + MARKED);
        run("read", article, "--published", "2021-05-04", "--archive", archive);
        assertThat(run("reports", archive, "--code", "ACCESS/open").out()).contains("Bab al-Hawa");
    }
}
