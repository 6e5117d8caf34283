package org.readout.coding.coreference;

/** The gender in which English speaks of someone or something. */
public enum Gender {
    MALE,
    FEMALE,
    /** Spoken of as "it". */
    NEUTER,
    UNKNOWN
}
