package org.readout.coding.attribution;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.Span;

/**
 * A line of a text that is not blank.
 *
 * @param span its words without blanks at the ends
 * @param words the same as text
 */
record Line(Span span, String words) {

    /** The lines of a text in order. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end);
            if (!line.isBlank()) {
                int from = start + line.length() - line.stripLeading().length();
                lines.add(new Line(new Span(from, from + line.strip().length()), line.strip()));
            }
            start = end + 1;
        }
        return lines;
    }
}
