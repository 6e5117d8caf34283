package org.readout.coding.status;

/** What an operator makes of the act that it governs. */
enum Effect {
    OCCURRED,
    PLANNED,
    /** "Ordered": planned, but given where a clause tells it of somebody: "the general who ordered the siege". */
    ORDERED,
    HYPOTHETICAL,
    NEGATED,
    /** "Tried to": begun and therefore occurred for an assault, else hypothetical. */
    ATTEMPTED
}
