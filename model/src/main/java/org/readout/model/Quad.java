package org.readout.model;

/** The four classes of event types: verbal or material, cooperation or conflict. */
public enum Quad {
    VERBAL_COOPERATION,
    MATERIAL_COOPERATION,
    VERBAL_CONFLICT,
    MATERIAL_CONFLICT
}
