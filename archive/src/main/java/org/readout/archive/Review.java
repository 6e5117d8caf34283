package org.readout.archive;

import java.time.Instant;
import java.util.Objects;

/**
 * One decision in the history of a report.
 *
 * @param id made from all of the rest, so that the same decision is never kept twice
 * @param document the id of the report's document
 * @param report the id of the report as it was judged; a later reading may have given it another
 * @param decision what was decided
 * @param reviewer who decided, as they call themselves
 * @param time when
 */
public record Review(String id, String document, String report, Decision decision, String reviewer, Instant time) {

    public Review {
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(time, "time");
        if (reviewer.isBlank()) {
            throw new IllegalArgumentException("a decision has somebody who decided");
        }
    }
}
