package org.readout.model;

/** Whether a reported act is real, as the text tells it. */
public enum Status {
    /** It has happened or is under way. */
    OCCURRED,
    /** It is announced, intended or scheduled. */
    PLANNED,
    /** It is conditional, possible, feared or asked about. */
    HYPOTHETICAL,
    /** The text itself says that it did not happen. */
    NEGATED
}
