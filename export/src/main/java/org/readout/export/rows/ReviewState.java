package org.readout.export.rows;

/** What a reviewer decided about a report. */
public enum ReviewState {
    /** Nobody has decided yet. */
    OPEN,
    /** It is right as it was read. */
    ACCEPTED,
    /** It is right after a reviewer's corrections, which the row already holds. */
    CORRECTED,
    /** It is wrong. */
    REJECTED,
    /** A decision was taken, but a later reading says something else than what was judged. */
    OUTDATED
}
