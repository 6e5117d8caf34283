package org.readout.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Rows under a header, to print for the terminal or as Markdown. The first column is text, the others are figures.
 *
 * @param header names of the columns
 * @param rows as many cells each as the header has
 */
record Table(List<String> header, List<List<String>> rows) {

    Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException("row " + row + " does not fit under " + header);
            }
        }
    }

    /** A figure between 0 and 1 with three places, without its zero: ".913". */
    static String share(double value) {
        String text = String.format(Locale.ROOT, "%.3f", value);
        return text.startsWith("0") ? text.substring(1) : text;
    }

    /** A share as a percentage with one place: "91.3". */
    static String percent(double value) {
        return String.format(Locale.ROOT, "%.1f", 100 * value);
    }

    /** Columns aligned by spaces. */
    String text() {
        int[] widths = widths();
        StringBuilder out = new StringBuilder();
        for (List<String> row : everything()) {
            for (int i = 0; i < widths.length; i++) {
                String padding = " ".repeat(widths[i] - row.get(i).length());
                out.append(i == 0 ? row.get(i) + padding : "  " + padding + row.get(i));
            }
            out.append('\n');
        }
        return out.toString();
    }

    /** A Markdown table. */
    String markdown() {
        StringBuilder out = new StringBuilder("| " + String.join(" | ", header) + " |\n|");
        for (int i = 0; i < header.size(); i++) {
            out.append(i == 0 ? " --- |" : " ---: |");
        }
        out.append('\n');
        for (List<String> row : rows) {
            out.append("| ").append(String.join(" | ", row)).append(" |\n");
        }
        return out.toString();
    }

    private List<List<String>> everything() {
        List<List<String>> all = new ArrayList<>();
        all.add(header);
        all.addAll(rows);
        return all;
    }

    private int[] widths() {
        int[] widths = new int[header.size()];
        for (List<String> row : everything()) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        return widths;
    }
}
