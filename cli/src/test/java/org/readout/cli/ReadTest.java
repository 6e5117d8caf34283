package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verbs on real text, with the bundled net and data. */
final class ReadTest {

    @TempDir
    Path folder;

    @Test
    void theSameBytesComeOutForAnyNumberOfThreads() {
        Invocation one = Invocation.of(folder, "demo", "--format", "jsonl", "--threads", "1");
        Invocation many = Invocation.of(folder, "demo", "--format", "jsonl", "--threads", "5");
        assertThat(one.out()).isNotEmpty().isEqualTo(many.out());
    }

    @Test
    void theDemoFindsTheArrestAtTheCheckpoint() {
        assertThat(Invocation.of(folder, "demo").out())
                .contains("COERCE/arrest", "six women", "| Police detained six women on Tuesday");
    }

    @Test
    void parsePrintsConllu() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Soldiers fled.");
        Invocation parse = Invocation.of(folder, "parse", file.toString());
        assertThat(parse.out())
                .contains("# text = Soldiers fled.")
                .containsPattern("1\tSoldiers\tsoldier\tNOUN\tNNS\t_\t2\tnsubj");
    }

    @Test
    void explainTellsTheReasonsOfOneReport() {
        Path file = articleOf("Police in Lagos arrested ten protesters on Friday.");
        Invocation explain = Invocation.of(folder, "explain", file.toString(), "1", "--published", "2016-06-06");
        assertThat(explain.exit()).isEqualTo(ExitCode.DONE);
        assertThat(explain.out()).startsWith("1  COERCE/arrest").contains("\n   type", "evidence Police in Lagos");
    }

    @Test
    void aPlaceOfTheUsersOwnGoesBeforeAllOthers() throws IOException {
        Path file = articleOf("Police in Lagos arrested ten protesters on Friday.");
        Path places = Files.writeString(folder.resolve("my.places"), "Lagos | site | PRT | 37.1, -8.67 | Faro");
        assertThat(Invocation.of(folder, "explain", file.toString()).out()).contains("Lagos, NGA");
        assertThat(Invocation.of(folder, "explain", file.toString(), "--gazetteer", places.toString())
                        .out())
                .contains("my.places:1", "Lagos, Faro, PRT (site)");
    }

    @Test
    void aFaultInTheUsersPlacesIsToldWithItsLine() throws IOException {
        Path file = articleOf("Police in Lagos arrested ten protesters on Friday.");
        Path places = Files.writeString(folder.resolve("my.places"), "# mine\nLagos | town | PRT | 37.1, -8.67");
        Invocation read = Invocation.of(folder, "read", file.toString(), "--gazetteer", places.toString());
        assertThat(read.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(read.err()).contains("my.places:2: unknown kind of place \"town\"");
    }

    @Test
    void explainOfAReportThatIsNotThereIsWrongUse() {
        Path file = articleOf("Police in Lagos arrested ten protesters on Friday.");
        Invocation explain = Invocation.of(folder, "explain", file.toString(), "99");
        assertThat(explain.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(explain.err()).contains("no report \"99\"");
    }

    @Test
    void infoNamesProgramNetAndData() {
        assertThat(Invocation.of(folder, "info").out()).contains("program  0.", "net ", "entries");
        assertThat(Invocation.of(folder, "info", "--schema").out()).contains("json-schema.org/draft/2020-12");
    }

    @Test
    void theRealProgramEndsWithTheExitCode() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("empty.txt"), "");
        assertThat(start("read", file.toString()).waitFor()).isEqualTo(ExitCode.SKIPPED);
        assertThat(start("--version").waitFor()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aReaderThatLeavesEarlyIsNoError() throws IOException, InterruptedException {
        Process process = start("demo", "--format", "jsonl", "--include", "documents");
        process.getInputStream().close();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .doesNotContain("Exception", "cannot write");
        assertThat(process.exitValue()).isEqualTo(ExitCode.DONE);
    }

    private Path articleOf(String text) {
        try {
            return Files.writeString(folder.resolve("a.txt"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process start(String... arguments) throws IOException {
        String machine = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command =
                new ArrayList<>(List.of(machine, "-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("READOUT_"));
        return builder.start();
    }
}
