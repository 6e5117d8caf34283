package org.readout.export.rows;

import java.util.Arrays;

/** Turns UTF-16 positions of one text into counts of Unicode code points, in constant time, and back. */
public final class CodePoints {

    /** Number of code points before each position; empty where no character lies beyond the basic plane. */
    private final int[] before;

    private final int length;

    public CodePoints(String text) {
        length = text.length();
        before = text.codePointCount(0, text.length()) == text.length() ? new int[0] : count(text);
    }

    private static int[] count(String text) {
        int[] before = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean secondOfPair = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            before[i + 1] = before[i] + (secondOfPair ? 0 : 1);
        }
        return before;
    }

    /** The number of code points before a UTF-16 position; a position inside a pair counts the pair. */
    public int at(int position) {
        return before.length == 0 ? position : before[position];
    }

    /**
     * The UTF-16 position before which so many code points stand.
     *
     * @throws IllegalArgumentException if the text has fewer
     */
    public int position(int codePoints) {
        int position = before.length == 0 ? codePoints : Arrays.binarySearch(before, codePoints);
        if (position < 0 || position > length) {
            throw new IllegalArgumentException("the text has no code point " + codePoints);
        }
        boolean insidePair = position + 1 < before.length && before[position + 1] == codePoints;
        return insidePair ? position + 1 : position;
    }
}
