package org.readout.archive;

import java.util.Objects;

/** What somebody decided about a report. */
public sealed interface Decision {

    /** A decision on the report itself. */
    sealed interface Verdict extends Decision {}

    /** The report is as the text has it. */
    record Accepted() implements Verdict {}

    /** The report is right once it is corrected. */
    record Corrected(Correction correction) implements Verdict {
        public Corrected {
            Objects.requireNonNull(correction, "correction");
        }
    }

    /**
     * The text does not say this.
     *
     * @param reason why, in the reviewer's words; may be empty
     */
    record Rejected(String reason) implements Verdict {
        public Rejected {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** A former decision is taken back; {@code review} is its id. */
    record Undone(String review) implements Decision {
        public Undone {
            Objects.requireNonNull(review, "review");
        }
    }
}
