package org.readout.export;

import java.util.OptionalInt;

/** Breaks lines at blanks to fit a terminal. */
final class Wrapping {

    private static final int NARROWEST = 20;

    private Wrapping() {}

    /** {@code lead} and then {@code text}; what does not fit goes on in new lines behind {@code indent} blanks. */
    static String wrap(String lead, String text, int indent, OptionalInt width) {
        if (width.isEmpty()) {
            return lead + text + "\n";
        }
        int room = Math.max(width.getAsInt(), indent + NARROWEST);
        StringBuilder out = new StringBuilder(lead);
        int column = lead.length();
        boolean first = true;
        for (String word : text.split(" ", -1)) {
            int length = word.codePointCount(0, word.length());
            if (!first && column + 1 + length > room) {
                out.append('\n').append(" ".repeat(indent));
                column = indent;
            } else if (!first) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += length;
            first = false;
        }
        return out.append('\n').toString();
    }
}
