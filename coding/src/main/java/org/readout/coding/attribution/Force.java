package org.readout.coding.attribution;

/** How what is said is given. */
public enum Force {
    /** All of an official text or of a turn of talk is the speaker's word. */
    ISSUED,
    /** The speaker holds it for true or false. */
    ASSERTED,
    /** The speaker has it from another, who is this one: "citing a police spokesman". */
    RELAYED,
    /** A question, a request, a promise, praise: nothing is held for true. */
    IDLE
}
