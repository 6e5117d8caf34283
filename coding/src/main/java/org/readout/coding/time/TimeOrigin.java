package org.readout.coding.time;

/** What an expression was resolved from. */
public enum TimeOrigin {
    /** Its own words: "1 September 2014". */
    WORDS,
    /** The day of publication: "Friday", "last month". */
    PUBLICATION,
    /** The time that the text told before: "the same day", "two years later". */
    TEXT,
    /** Nothing: the words mean no piece of the calendar, or nothing is known to count from. */
    NOTHING
}
