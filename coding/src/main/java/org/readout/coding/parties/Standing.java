package org.readout.coding.parties;

/** Whether a mention can be a party to an act. */
public enum Standing {
    /** It is a party by itself. */
    PARTY,
    /** Only the context makes it one: "experts", "the team", "a company". */
    WEAK,
    /** A human being of whom no more is known than a calling: "a surfer", "drummers". */
    PRIVATE,
    /** It is not a party. */
    NONE
}
