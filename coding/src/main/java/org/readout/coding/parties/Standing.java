package org.readout.coding.parties;

/** Whether a mention can be a party to an act. */
public enum Standing {
    /** It is a party by itself. */
    PARTY,
    /** Only the context makes it one: "experts", "the team", "a company". */
    WEAK,
    /** It is not a party. */
    NONE
}
