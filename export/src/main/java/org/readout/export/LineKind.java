package org.readout.export;

import java.util.Locale;

/** The kinds of lines that JSON Lines may hold besides reports. */
public enum LineKind {
    /** Words that the text gives as somebody's own. */
    QUOTES,
    /** All that the text gives as somebody's word, quoted or not. */
    STATEMENTS,
    /** The times that the text names, with their TIMEX3 values. */
    TIMES,
    /** The places that the text names, on the map where the gazetteer knows them. */
    PLACES,
    /** Trouble in the data, and inputs that were skipped. */
    NOTICES,
    /** The documents themselves with their whole text. */
    DOCUMENTS;

    /** The name on the command line, such as {@code quotes}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
