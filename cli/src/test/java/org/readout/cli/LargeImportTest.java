package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive that is many times as large as the memory is taken over and handed on, document by document. */
final class LargeImportTest {

    private static final String MEMORY = "-Xmx40m";
    private static final int DOCUMENTS = 300;
    private static final String TEXT = ". ".repeat(100_000);

    @TempDir
    Path folder;

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve("said.txt").toFile())
                .start();
    }

    private static void write(Writer lines) throws IOException {
        for (int i = 0; i < DOCUMENTS; i++) {
            lines.write("{\"kind\":\"document\",\"id\":\"" + i + "\",\"source\":\"news\",\"hash\":\"" + "0".repeat(64)
                    + "\",\"text\":\"" + TEXT + "\"}\n");
            lines.write("{\"kind\":\"reading\",\"document\":\"" + i + "\",\"rules\":\"1\",\"net\":\"1\","
                    + "\"reports\":0,\"quotes\":0,\"notices\":0}\n");
        }
    }

    @Test
    void memoryHoldsOneDocumentAtATime() throws IOException, InterruptedException {
        Process taking = start("import", "-", "--archive", "copy.readout");
        try (BufferedWriter lines = taking.outputWriter(StandardCharsets.UTF_8)) {
            write(lines);
        }
        assertThat(taking.waitFor()).as(said()).isEqualTo(ExitCode.DONE);
        assertThat(said()).contains(DOCUMENTS + " taken over");
        Process handing = start("export", "copy.readout", "--include", "all", "-o", "copy.jsonl");
        assertThat(handing.waitFor()).as(said()).isEqualTo(ExitCode.DONE);
        try (Stream<String> lines = Files.lines(folder.resolve("copy.jsonl"))) {
            assertThat(lines.count()).as("with a header and an end").isEqualTo(2L * DOCUMENTS + 2);
        }
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said.txt"));
    }
}
