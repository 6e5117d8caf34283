package org.readout.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.OptionalInt;

/**
 * One call of the program with its streams captured.
 *
 * @param exit the exit code
 * @param out what went to standard output
 * @param err what went to standard error
 */
record Invocation(int exit, String out, String err) {

    /** Calls the program in a folder without settings. */
    static Invocation of(Path folder, String... arguments) {
        return of(folder, Map.of(), new byte[0], arguments);
    }

    static Invocation of(Path folder, Map<String, String> environment, byte[] input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(input),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                OptionalInt.empty(),
                false,
                environment,
                folder,
                InstantSource.fixed(Instant.parse("2026-01-02T03:04:05Z")));
        int exit = CommandLineProgram.run(surroundings, arguments);
        return new Invocation(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
