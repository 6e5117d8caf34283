package org.readout.coding.lexicon;

/** A place in a trigger's pattern. */
public enum Slot {
    /** The one who acts. */
    ACT,
    /** The one acted upon. */
    REC,
    /** A clause: what is demanded, promised, alleged. */
    VP
}
