package org.readout.cli;

import picocli.CommandLine.Option;

/** How many documents are read at a time; shared by the verbs that read. */
final class WorkerOptions {

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many documents are read at a time (default: one for each core). The output is the same "
                    + "for any number.")
    private int threads;

    /** @throws UserException if the number is negative */
    int threads() {
        if (threads < 0) {
            throw UserException.usage("--threads must be at least 1, not " + threads);
        }
        return threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
    }
}
