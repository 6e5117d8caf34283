package org.readout.export;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

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
    /** The documents themselves with their whole text, and who read them where that is known. */
    DOCUMENTS,
    /** Every other kind; of an archive all that it keeps, superseded readings and {@linkplain DecisionKind decisions} too. */
    ALL;

    /** These kinds, and instead of {@link #ALL} every one. */
    public static Set<LineKind> of(Collection<LineKind> asked) {
        Set<LineKind> kinds = EnumSet.noneOf(LineKind.class);
        kinds.addAll(asked.contains(ALL) ? EnumSet.allOf(LineKind.class) : asked);
        return kinds;
    }

    /** The name on the command line, such as {@code quotes}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
