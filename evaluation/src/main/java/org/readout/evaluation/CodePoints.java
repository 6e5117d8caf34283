package org.readout.evaluation;

import org.readout.model.Span;

/** Translates offsets that count code points of a text into the UTF-16 positions that the model uses. */
final class CodePoints {

    private final int[] positions;

    CodePoints(String text) {
        positions = new int[text.codePointCount(0, text.length()) + 1];
        int position = 0;
        for (int i = 0; i < positions.length; i++) {
            positions[i] = position;
            if (position < text.length()) {
                position += Character.charCount(text.codePointAt(position));
            }
        }
    }

    /** @throws IllegalArgumentException if the text has no such code points */
    Span span(int start, int end) {
        if (start < 0 || end < start || end >= positions.length) {
            throw new IllegalArgumentException(
                    "no code points " + start + ".." + end + " in a text of " + (positions.length - 1));
        }
        return new Span(positions[start], positions[end]);
    }
}
