package org.readout.coding.lexicon;

/** What becomes of the clause that a trigger governs. */
public enum Content {
    /** It is coded too, on the actor's word. */
    CODED,
    /** It decides type and mode, and is not coded by itself. */
    DECIDES,
    /** It is neither coded nor asked. */
    NONE,
    /** The entry says nothing; the type's default holds. */
    UNSTATED
}
