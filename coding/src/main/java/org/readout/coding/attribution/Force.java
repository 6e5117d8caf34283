package org.readout.coding.attribution;

/** How what is said is given. */
public enum Force {
    /** The speaker holds it for true or false. */
    ASSERTED,
    /** The speaker has it from another, who is this one: "citing a police spokesman". */
    RELAYED,
    /** A question, a request, a promise, praise: nothing is held for true. */
    IDLE
}
