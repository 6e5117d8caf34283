package org.readout.archive;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far the review of a report has come. */
public enum ReviewState {
    /** Nobody has decided, or every decision was taken back. */
    OPEN,
    /** The report is as the text has it. */
    ACCEPTED,
    /** The report is right with the corrections that were made. */
    CORRECTED,
    /** The text does not say this. */
    REJECTED,
    /** Somebody has decided, but a later reading says something else than what was judged: to be looked at again. */
    OUTDATED;

    /** The name in filters and files, such as {@code accepted}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReviewState> ofCode(String code) {
        return Arrays.stream(values())
                .filter(state -> state.name().equalsIgnoreCase(code))
                .findFirst();
    }

    /** Whether somebody still has to decide. */
    public boolean isPending() {
        return this == OPEN || this == OUTDATED;
    }
}
