package org.readout.coding.examples;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.readout.model.Span;

/**
 * A line with marks: {@code [Police]{a1} arrested ...}.
 *
 * @param text the line without its marks
 * @param marks the marked words with their labels, in the order in which the marks close
 */
record MarkedText(String text, List<Mark> marks) {

    /** Marked words and the label behind them. */
    record Mark(Span span, String label) {}

    MarkedText {
        marks = List.copyOf(marks);
    }

    /** @throws IllegalArgumentException if a bracket is not in order */
    static MarkedText parse(String line) {
        return new Scanner(line).scan();
    }

    private static final class Scanner {

        private final String line;
        private final StringBuilder text = new StringBuilder();
        private final Deque<Integer> open = new ArrayDeque<>();
        private final List<Mark> marks = new ArrayList<>();
        private int at;

        Scanner(String line) {
            this.line = line;
        }

        MarkedText scan() {
            for (at = 0; at < line.length(); at++) {
                step(line.charAt(at));
            }
            if (!open.isEmpty()) {
                throw new IllegalArgumentException("[ that is not closed");
            }
            return new MarkedText(text.toString(), marks);
        }

        private void step(char letter) {
            switch (letter) {
                case '\\' -> {
                    at++;
                    text.append(at < line.length() ? line.charAt(at) : '\\');
                }
                case '[' -> open.push(text.length());
                case ']' -> close();
                case '{', '}' -> throw new IllegalArgumentException("{ or } outside a mark");
                default -> text.append(letter);
            }
        }

        private void close() {
            int end = line.indexOf('}', at);
            if (open.isEmpty() || end < 0 || !line.startsWith("]{", at)) {
                throw new IllegalArgumentException("] without [ before it or without {...} after it");
            }
            int start = open.pop();
            String words = text.substring(start);
            if (words.isEmpty() || !words.equals(words.strip())) {
                throw new IllegalArgumentException(
                        "a mark around nothing, or with a space at its edge: \"" + words + "\"");
            }
            marks.add(new Mark(new Span(start, text.length()), line.substring(at + 2, end)));
            at = end;
        }
    }
}
