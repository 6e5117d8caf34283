package org.readout.workbench.reading;

import java.util.Locale;

/** What words are to a report. */
public enum Role {
    EVIDENCE,
    ACT,
    ACTOR,
    RECIPIENT,
    WHEN,
    WHERE,
    SPEAKER,
    CUE,
    QUANTITY;

    /** The word that labels it, and its style class. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
