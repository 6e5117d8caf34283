package org.readout.coding.attribution;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.Span;

/**
 * Finds the spans between quotation marks, curly or straight, also across paragraphs where the marks say so.
 *
 * <p>One pass over the text; a quotation longer than {@link #LONGEST} characters is taken for a mark left open.
 */
final class QuotationMarks {

    static final int LONGEST = 3000;

    private QuotationMarks() {}

    /** Spans of the words between marks, in order, not overlapping. */
    static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (open >= 0 && i - open > LONGEST) {
                open = -1;
            }
            if (c == '“' || c == '„' || c == '«') {
                // a paragraph that opens anew continues the quotation before it
                if (open >= 0 && endsAtParagraph(text, i)) {
                    add(spans, text, open, i);
                }
                open = i + 1;
            } else if (c == '”' || c == '»') {
                if (open >= 0) {
                    add(spans, text, open, i);
                    open = -1;
                }
            } else if (isStraight(text, i)) {
                if (open >= 0) {
                    add(spans, text, open, i);
                    open = -1;
                } else if (opens(text, i)) {
                    open = i + straightLength(text, i);
                }
                i += straightLength(text, i) - 1;
            }
        }
        return spans;
    }

    private static boolean isStraight(String text, int i) {
        return text.charAt(i) == '"'
                || text.startsWith("''", i)
                || text.startsWith("``", i)
                || text.startsWith("’’", i);
    }

    private static int straightLength(String text, int i) {
        return text.charAt(i) == '"' ? 1 : 2;
    }

    private static boolean opens(String text, int i) {
        int after = i + straightLength(text, i);
        return after < text.length() && !Character.isWhitespace(text.charAt(after));
    }

    private static boolean endsAtParagraph(String text, int position) {
        int i = position - 1;
        while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
            if (text.charAt(i) == '\n') {
                return true;
            }
            i--;
        }
        return false;
    }

    private static void add(List<Span> spans, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            spans.add(new Span(start, end));
        }
    }
}
