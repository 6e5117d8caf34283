package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code readout serve} through the real entry. */
final class ServeTest {

    private static final int TRIES = 600;
    private static final int PAUSE_MILLIS = 100;

    @TempDir
    Path folder;

    @Test
    void aWorkbenchThatOthersCanReachNeedsAPassword() {
        Invocation open = Invocation.of(folder, "serve", "--host", "0.0.0.0");
        assertThat(open.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(open.err()).contains("needs a password");
    }

    @Test
    void aShortPasswordIsRefused() throws IOException {
        String file =
                Files.writeString(folder.resolve("password.txt"), "secret\n").toString();
        Invocation open = Invocation.of(folder, "serve", "--host", "0.0.0.0", "--password-file", file);
        assertThat(open.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(open.err()).contains("10 to 1000 characters").doesNotContain("secret");
    }

    @Test
    void aPortThatIsNoneIsRefused() {
        assertThat(Invocation.of(folder, "serve", "--port", "99999").err()).contains("0 to 65535");
    }

    @Test
    void itPrintsItsAddressAndServesUntilItIsInterrupted() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AtomicInteger exit = new AtomicInteger(-1);
        Path archive = folder.resolve("crisis.readout");
        Thread serving = new Thread(
                () -> exit.set(CommandLineProgram.run(surroundings(out), "serve", archive.toString(), "--port", "0")));
        serving.start();
        try {
            URI address = URI.create(firstLine(out));
            assertThat(address.getHost()).isEqualTo("127.0.0.1");
            String page = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
            assertThat(page).contains("crisis.readout", "Read the sample");
        } finally {
            serving.interrupt();
            serving.join();
        }
        assertThat(exit).hasValue(ExitCode.DONE);
        assertThat(archive).exists();
    }

    private Surroundings surroundings(ByteArrayOutputStream out) {
        return new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                out,
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                OptionalInt.empty(),
                false,
                Map.of(),
                folder,
                InstantSource.fixed(Instant.parse("2026-01-02T03:04:05Z")));
    }

    private static String firstLine(ByteArrayOutputStream out) throws InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            String text = out.toString(StandardCharsets.UTF_8);
            if (text.contains("\n")) {
                return text.strip();
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        throw new AssertionError("no address within a minute");
    }
}
