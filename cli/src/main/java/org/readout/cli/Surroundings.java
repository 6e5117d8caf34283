package org.readout.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What the program sees of the world: streams, terminal, environment, folder and clock.
 *
 * @param in standard input
 * @param out standard output, for data
 * @param err standard error, for everything else
 * @param columns width of the terminal that {@code out} goes to; empty if it goes to a file or a pipe
 * @param errTerminal whether {@code err} goes to a terminal
 * @param environment environment variables
 * @param folder the working folder, where {@code readout.toml} is looked for
 * @param clock tells when a run began and ended, which only an archive is told
 */
record Surroundings(
        InputStream in,
        OutputStream out,
        PrintStream err,
        OptionalInt columns,
        boolean errTerminal,
        Map<String, String> environment,
        Path folder,
        InstantSource clock) {

    /** The real ones; the start script tells of the terminal, which Java cannot see reliably. */
    static Surroundings ofProcess() {
        int columns = Integer.getInteger("readout.columns", 0);
        return new Surroundings(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                columns > 0 ? OptionalInt.of(columns) : OptionalInt.empty(),
                Boolean.getBoolean("readout.progress"),
                System.getenv(),
                Path.of(""),
                InstantSource.system());
    }
}
