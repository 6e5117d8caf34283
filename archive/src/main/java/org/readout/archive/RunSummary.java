package org.readout.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a run.
 *
 * @param number its number in the archive, from 1
 * @param reader who read
 * @param inputs what was to be read, as the user named it
 * @param started when it began
 * @param finished when it ended; empty if it is under way or was broken off
 * @param read documents that were read
 * @param unchanged documents that were read before by the same reader
 * @param restored documents whose former reading holds again
 * @param skipped what was left out, in order
 */
public record RunSummary(
        long number,
        ReaderVersion reader,
        List<String> inputs,
        Instant started,
        Optional<Instant> finished,
        long read,
        long unchanged,
        long restored,
        List<Skip> skipped) {

    public RunSummary {
        inputs = List.copyOf(inputs);
        skipped = List.copyOf(skipped);
    }
}
