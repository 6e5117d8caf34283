package org.readout.intake;

/** Why an input was left out. */
public enum SkipReason {
    EMPTY("empty"),
    BINARY("binary"),
    /** A format that may hold an article, but that is not read yet, such as HTML. */
    FORMAT("unknown format"),
    ENCODING("unknown encoding"),
    NOT_ENGLISH("not English"),
    TOO_LARGE("too large"),
    /** A line of JSON Lines that is no article. */
    RECORD("bad record"),
    /** The file could not be opened or read to its end. */
    UNREADABLE("unreadable");

    private final String label;

    SkipReason(String label) {
        this.label = label;
    }

    /** The words of an end line such as "412 read, 3 skipped (2 not English, 1 empty)". */
    public String label() {
        return label;
    }
}
