package org.readout.coding.time;

/** Which way from publication the clause around an expression looks. */
enum Tense {
    PAST,
    /** Past up to publication: "has held". */
    PERFECT,
    FUTURE,
    /** The words do not tell. */
    OPEN
}
