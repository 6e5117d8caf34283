package org.readout.model;

/** What kind of thing a name names. */
public enum EntityType {
    PERSON,
    ORGANISATION,
    PLACE,
    /** A nationality, religious or political group: "Syrians", "Kurdish", "Shi'ite". */
    GROUP,
    /** Any other name: an event, a law, a work. */
    MISC
}
