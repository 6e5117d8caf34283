package org.readout.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What a main method runs: the only place of this module that prints to the console or ends the process. */
@FunctionalInterface
interface Program {

    /** Runs with the command line given and prints results to {@code out}. */
    void run(String[] line, PrintStream out) throws IOException;

    /** Runs the program and ends the process: 0 done, 1 failed on a file, 2 wrong usage. */
    static void start(String usage, String[] line, Program program) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            program.run(line, out);
            System.exit(0);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println("usage: " + usage);
            System.exit(2);
        } catch (IOException | UncheckedIOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
