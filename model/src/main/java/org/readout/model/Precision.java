package org.readout.model;

/** How exactly the days of an act are known. */
public enum Precision {
    DAY,
    WEEK,
    MONTH,
    YEAR,
    /** Nothing in the text dates it. */
    UNKNOWN
}
