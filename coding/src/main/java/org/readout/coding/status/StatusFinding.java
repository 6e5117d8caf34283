package org.readout.coding.status;

import org.readout.model.Status;

/**
 * A status and what it rests on.
 *
 * @param status whether the act is real
 * @param token the word that decided, or -1 if nothing speaks against its having occurred
 * @param rule what kind of word it is, for the explanation
 */
public record StatusFinding(Status status, int token, String rule) {

    static final String MODAL = "modal verb";
    static final String OPERATOR = "operator";

    /** Whether it is weighed by a condition, a question or a missed chance, and not by a wish or a mere "may". */
    public boolean firm() {
        return !rule.equals(MODAL) && !rule.startsWith(OPERATOR);
    }

    static StatusFinding occurred() {
        return new StatusFinding(Status.OCCURRED, -1, "nothing speaks against it");
    }
}
