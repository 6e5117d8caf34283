package org.readout.model;

/** The four classes of event types: verbal or material, cooperation or conflict; and none for what a user's own code tells. */
public enum Quad {
    VERBAL_COOPERATION,
    MATERIAL_COOPERATION,
    VERBAL_CONFLICT,
    MATERIAL_CONFLICT,
    UNCLASSED
}
