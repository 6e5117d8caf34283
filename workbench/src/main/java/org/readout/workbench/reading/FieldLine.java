package org.readout.workbench.reading;

import java.util.List;

/**
 * One field of a report: its value, the words it rests on with their place, and why it is so.
 *
 * @param field such as {@code actor}
 * @param value in words or codes
 * @param words as written, or empty
 * @param start code points of the text before the words; -1 if there are none
 * @param end code points up to the end of the words; -1 if there are none
 * @param reasons what decided
 */
public record FieldLine(String field, String value, String words, int start, int end, List<ReasonLine> reasons) {

    /**
     * One reason.
     *
     * @param rule the mechanism or table entry that decided
     * @param detail what it decided, and what else was considered
     * @param words what it rests on, or empty
     */
    public record ReasonLine(String rule, String detail, String words) {}

    public FieldLine {
        reasons = List.copyOf(reasons);
    }

    /** Where the words stand, or empty. */
    public String place() {
        return start < 0 ? "" : start + "–" + end;
    }

    /** For a table: field, value, words, start and end. */
    public List<String> cells() {
        return List.of(field, value, words, start < 0 ? "" : String.valueOf(start), end < 0 ? "" : String.valueOf(end));
    }
}
