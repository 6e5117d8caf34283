package org.readout.language;

/** What stands between a word and the next one. */
enum Gap {
    /** Nothing: the words touch. */
    NONE,
    /** A blank or several, or a line break inside a wrapped paragraph. */
    BLANK,
    /** A line break that is not there for want of room. */
    LINE,
    /** A blank line, or the end of the text. */
    PARAGRAPH;

    private final int code = name().hashCode();

    /** What features hash of it; the same in every run and every version. */
    int code() {
        return code;
    }

    /** Whether a line ends here on purpose. */
    boolean endsLine() {
        return this == LINE || this == PARAGRAPH;
    }
}
