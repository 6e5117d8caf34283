package org.readout.model;

/** What the days of an act rest on. */
public enum DateBasis {
    /** A full date in the text. */
    STATED,
    /** Resolved from "Friday", "last month". */
    RELATIVE,
    /** Taken over from the passage around it. */
    CONTEXT,
    /** Nothing dates it; the days are the publication date. */
    PUBLICATION
}
