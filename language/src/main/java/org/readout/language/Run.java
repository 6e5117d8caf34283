package org.readout.language;

/**
 * A run of characters without blanks in a text.
 *
 * @param text the whole text
 * @param start where the run begins
 * @param end where it ends
 */
record Run(String text, int start, int end) {

    boolean contains(char wanted) {
        return Addresses.contains(text, start, end, wanted);
    }

    /** The character at a position; a blank at the run's end. */
    char at(int position) {
        return position < end ? text.charAt(position) : ' ';
    }

    boolean startsWord(int position) {
        return position == start || !Characters.isWordPart(text.codePointBefore(position));
    }

    /** The end of the letters, digits and marks from a position on. */
    int wordPartsEnd(int from) {
        int stop = from;
        while (stop < end) {
            int c = text.codePointAt(stop);
            if (!Characters.isWordPart(c)) {
                break;
            }
            stop += Character.charCount(c);
        }
        return stop;
    }

    /** The end of the equal characters from a position on. */
    int sameEnd(int position, int c) {
        int stop = position;
        while (stop < end && text.charAt(stop) == c) {
            stop++;
        }
        return stop;
    }
}
