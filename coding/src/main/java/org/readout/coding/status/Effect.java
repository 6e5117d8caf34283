package org.readout.coding.status;

/** What an operator makes of the act that it governs. */
enum Effect {
    OCCURRED,
    PLANNED,
    HYPOTHETICAL,
    NEGATED,
    /** "Tried to": begun and therefore occurred for an assault, else hypothetical. */
    ATTEMPTED
}
