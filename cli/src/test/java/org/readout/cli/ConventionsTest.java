package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for every verb: exit codes, streams, settings, suggestions. */
final class ConventionsTest {

    private static final String ARTICLE = "Police in Lagos arrested ten protesters on Friday.";

    @TempDir
    Path folder;

    private String article;

    @BeforeEach
    void writeArticle() throws IOException {
        article = Files.writeString(folder.resolve("article.txt"), ARTICLE).toString();
    }

    private Invocation run(String... arguments) {
        return Invocation.of(folder, arguments);
    }

    @Test
    void dataGoesToStandardOutputAndTheEndLineToStandardError() {
        Invocation read = run("read", article, "--published", "2016-06-06", "--format", "jsonl");
        assertThat(read.exit()).isEqualTo(ExitCode.DONE);
        assertThat(read.out()).startsWith("{\"kind\":\"report\"").endsWith("}\n");
        assertThat(read.err()).isEqualTo("1 read\n");
    }

    @Test
    void quietLeavesOnlyData() {
        assertThat(run("read", article, "--published", "2016-06-06", "-q").err())
                .isEmpty();
    }

    @Test
    void anArticleWithoutReportsIsASuccess() throws IOException {
        Path file = Files.writeString(folder.resolve("garden.txt"), "The roses are in bloom.");
        Invocation read = run("read", file.toString(), "--format", "jsonl", "--published", "2016-06-06");
        assertThat(read.exit()).isEqualTo(ExitCode.DONE);
        assertThat(read.out()).isEmpty();
    }

    @Test
    void skippedInputsAreCountedByReasonAndEndWithThree() throws IOException {
        Files.writeString(folder.resolve("b-empty.txt"), "");
        Files.write(folder.resolve("c-binary.txt"), new byte[] {1, 0, 2, 0, 0, 3});
        Files.writeString(
                folder.resolve("d-german.txt"),
                "Die Polizei hat am Freitag in der Hauptstadt zehn Demonstranten festgenommen, wie ein Sprecher des "
                        + "Innenministeriums am Abend mitteilte.");
        Invocation read = run("read", folder.toString(), "--published", "2016-06-06", "--format", "jsonl");
        assertThat(read.exit()).isEqualTo(ExitCode.SKIPPED);
        assertThat(read.err()).endsWith("1 read, 3 skipped (1 empty, 1 binary, 1 not English)\n");
        assertThat(read.out()).contains("\"kind\":\"report\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "raed article.txt              | unknown verb \"raed\"; did you mean read?",
                "read article.txt --treads 2   | unknown option \"--treads\"; did you mean --threads?",
                "read nowhere.txt              | no such file or folder: nowhere.txt",
                "read                          | Missing required parameter: 'INPUT'",
                "demo --published juni         | unknown option \"--published\"",
                "demo --format xml             | \"xml\" is none of csv, jsonl, html",
                "demo --include quotes         | --include needs --format jsonl, not table",
                "demo --format jsonl --include moods | \"moods\" is none of quotes, statements, times, places, notices, documents",
                "demo --threads -1             | --threads must be at least 1",
                "read nowhere.txt --published 2016-13-01 | \"2016-13-01\" is no day; expected one such as 2016-06-02",
            })
    void wrongUseEndsWithTwoAndSaysWhatWasExpected(String line, String expected) {
        Invocation wrong = run(line.strip().split(" "));
        assertThat(wrong.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.err()).contains(expected);
        assertThat(wrong.out()).isEmpty();
    }

    @Test
    void withoutAVerbTheProgramAsksForOne() {
        assertThat(run().exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run().err()).contains("a verb is needed");
    }

    @Test
    void helpAndVersionGoToStandardOutput() {
        assertThat(run("--version").out()).startsWith("readout 0.");
        assertThat(run("--help").out()).contains("read", "parse", "explain", "demo", "info", "Exit codes");
        assertThat(run("read", "--help").exit()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void theFormatFollowsTheNameOfTheFile() throws IOException {
        for (String name : new String[] {"out.csv", "out.jsonl", "out.conllu", "out.txt"}) {
            run(
                    "read",
                    article,
                    "--published",
                    "2016-06-06",
                    "-o",
                    folder.resolve("x." + name).toString());
        }
        assertThat(folder.resolve("x.out.csv")).content().startsWith("id,document,source");
        assertThat(folder.resolve("x.out.jsonl")).content().startsWith("{\"kind\":");
        assertThat(folder.resolve("x.out.conllu")).content().startsWith("# newdoc id = ");
        assertThat(folder.resolve("x.out.txt")).content().contains("published 2016-06-06");
    }

    @Test
    void anOutputThatCannotBeWrittenIsAFailure() {
        Invocation read =
                run("read", article, "-o", folder.resolve("no/such/folder.csv").toString());
        assertThat(read.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(read.err()).contains("cannot write", "folder.csv");
    }

    @Test
    void aFlagGoesBeforeTheEnvironmentAndTheEnvironmentBeforeTheFile() throws IOException {
        Files.writeString(folder.resolve("readout.toml"), "format = \"csv\" # for the spreadsheet\nquiet = true\n");
        assertThat(run("read", article).out()).startsWith("id,");
        Map<String, String> environment = Map.of("READOUT_FORMAT", "jsonl");
        assertThat(Invocation.of(folder, environment, new byte[0], "read", article)
                        .out())
                .startsWith("{\"kind\"");
        assertThat(Invocation.of(folder, environment, new byte[0], "read", article, "--format", "conllu")
                        .out())
                .startsWith("# newdoc");
    }

    @Test
    void anUnknownSettingIsAnErrorWithASuggestion() throws IOException {
        Map<String, String> environment = Map.of("READOUT_TREADS", "2");
        Invocation wrong = Invocation.of(folder, environment, new byte[0], "demo");
        assertThat(wrong.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.err()).contains("READOUT_TREADS; did you mean READOUT_THREADS?");
        Files.writeString(folder.resolve("readout.toml"), "\nformt = \"csv\"\n");
        assertThat(run("demo").err()).contains("readout.toml:2: unknown key \"formt\"; did you mean \"format\"?");
    }

    @Test
    void standardInputIsReadForADash() {
        byte[] input = ARTICLE.getBytes(StandardCharsets.UTF_8);
        Invocation read =
                Invocation.of(folder, Map.of(), input, "read", "-", "--published", "2016-06-06", "--format", "jsonl");
        assertThat(read.out()).contains("\"document\":\"stdin\"");
    }
}
