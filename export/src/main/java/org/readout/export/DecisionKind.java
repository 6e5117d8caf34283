package org.readout.export;

import java.util.Arrays;
import java.util.Optional;

/** What people decide about in an archive, as the {@code kind} of a line. */
public enum DecisionKind {
    /** Whether a report is as the text has it. */
    REVIEW("review"),
    /** Which reports tell one happening. */
    EVENT("event-decision"),
    /** Who is one and the same. */
    ACTOR("actor-decision");

    private final String code;

    DecisionKind(String code) {
        this.code = code;
    }

    /** The kind that lines call so. */
    static Optional<DecisionKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
