package org.readout.archive;

import java.util.Locale;

/** What became of a document that a run has kept. */
public enum Outcome {
    /** It was read and its reading stored; an older version of it, or a reading by other rules, is superseded. */
    READ,
    /** The reading that holds is by the same rules and net of the same document: nothing was stored. */
    UNCHANGED,
    /** The same reading was stored before, superseded by another, and holds again. */
    RESTORED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
