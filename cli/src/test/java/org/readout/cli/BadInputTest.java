package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is thrown at it, the program says what is wrong, and the other inputs go on. */
final class BadInputTest {

    private static final String GOOD = "Police in Lagos arrested ten protesters on Friday.";

    @TempDir
    Path folder;

    private Invocation read(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        Files.writeString(folder.resolve("zz-good.txt"), GOOD);
        return Invocation.of(
                folder,
                "read",
                folder.toString(),
                "--format",
                "jsonl",
                "--published",
                "2016-06-06",
                "--include",
                "notices");
    }

    private Invocation read(String name, String text) throws IOException {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertSkipped(Invocation read, String message) {
        assertThat(read.exit()).isEqualTo(ExitCode.SKIPPED);
        assertThat(read.err()).contains(message, "1 read, 1 skipped");
        assertThat(read.out()).contains("\"kind\":\"skipped\"", "\"kind\":\"report\"");
    }

    private static void assertReadWithNotice(Invocation read, String code) {
        assertThat(read.exit()).isEqualTo(ExitCode.DONE);
        assertThat(read.err()).contains("[" + code + "]", "2 read");
        assertThat(read.out()).contains("\"kind\":\"report\"");
    }

    @Test
    void anEmptyFileIsSkipped() throws IOException {
        assertSkipped(read("a.txt", ""), "is empty");
    }

    @Test
    void aBinaryFileIsSkipped() throws IOException {
        assertSkipped(read("a.txt", new byte[] {(byte) 0x7F, 'E', 'L', 'F', 0, 1, 2}), "is a program");
    }

    @Test
    void aWrongEncodingIsAClearErrorWithTheByte() throws IOException {
        byte[] russian = "Полиция задержала десять человек".getBytes(Charset.forName("KOI8-R"));
        assertSkipped(read("a.txt", russian), "is not valid UTF-8 at byte 0 (0xF0)");
    }

    @Test
    void anotherWesternEncodingIsDetectedAndTold() throws IOException {
        byte[] text = "Police in São Paulo “arrested” ten men.".getBytes(Charset.forName("windows-1252"));
        assertReadWithNotice(read("a.txt", text), "encoding-guessed");
    }

    @Test
    void aLineOfTenMegabytesIsSkippedForItsSize() throws IOException {
        assertSkipped(read("a.txt", (GOOD + " ").repeat(200_000)), "is larger than 2097152 bytes");
    }

    @Test
    void controlCharactersAreToldAndTheRestIsRead() throws IOException {
        assertReadWithNotice(read("a.txt", "Police \u0007arrested\u001b[0m ten men."), "control-characters");
    }

    @Test
    void rightToLeftTextInsideIsRead() throws IOException {
        Invocation read = read("a.txt", "The editor of \u202Bالجزيرة\u202C was arrested on Friday.");
        assertThat(read.exit()).isEqualTo(ExitCode.DONE);
        assertThat(read.err()).endsWith("2 read\n");
    }

    @Test
    void loneSurrogatesInJsonAreToldAndTheRestIsRead() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.jsonl"), "{\"id\":\"a\",\"text\":\"Police \\ud83d arrested ten men in Lagos.\"}\n");
        Invocation read = Invocation.of(folder, "read", file.toString(), "--format", "jsonl");
        assertThat(read.err()).contains("[lone-surrogates]");
        assertThat(read.exit()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void withoutADateTheArticleIsReadAndItsWeekdaysStayUnresolved() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), GOOD);
        Invocation read = Invocation.of(folder, "read", file.toString(), "--format", "jsonl");
        assertThat(read.exit()).isEqualTo(ExitCode.DONE);
        assertThat(read.out()).contains("\"published\":null", "\"from\":null");
    }

    @Test
    @Timeout(240)
    void twentyThousandWordsWithoutAFullStopDoNotHang() throws IOException {
        long start = System.nanoTime();
        Invocation read = read("a.txt", "the river by the old mill near the long road and ".repeat(2_000));
        assertThat(read.exit()).isEqualTo(ExitCode.DONE);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMinutes(4));
    }
}
