package org.readout.model;

/** How a speaker stands to what is attributed to it. */
public enum Stance {
    CLAIMS,
    CONFIRMS,
    DENIES,
    ALLEGES,
    /** A hedge without a named speaker: "reportedly", "is believed to". */
    HEDGED
}
