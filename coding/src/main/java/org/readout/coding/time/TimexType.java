package org.readout.coding.time;

/** The four kinds of temporal expression that TimeML knows. */
public enum TimexType {
    /** A day or a longer piece of the calendar. */
    DATE,
    /** A time of day. */
    TIME,
    /** A length of time. */
    DURATION,
    /** A repeated time: "every Friday". */
    SET
}
