package org.readout.workbench.chart;

import java.util.Arrays;
import java.util.List;

/**
 * The figures of a picture as a table, for those who do not see it, and for copying.
 *
 * @param headers one a column
 * @param rows as many cells as there are headers
 */
public record FigureTable(List<String> headers, List<List<Cell>> rows) {

    /** Pages show no more rows than this; files have all. */
    static final int MOST_ON_A_PAGE = 500;

    public FigureTable {
        headers = List.copyOf(headers);
        rows = rows.stream().map(List::copyOf).toList();
        int columns = headers.size();
        if (rows.stream().anyMatch(row -> row.size() != columns)) {
            throw new IllegalArgumentException("every row of a table has " + columns + " cells");
        }
    }

    /**
     * One cell.
     *
     * @param link an address, or empty
     */
    public record Cell(String text, String link) {
        public static Cell of(String text) {
            return new Cell(text, "");
        }

        public static Cell of(long count) {
            return new Cell(Svg.count(count), "");
        }
    }

    /** The rows that a page shows. */
    public List<List<Cell>> shown() {
        return rows.subList(0, Math.min(rows.size(), MOST_ON_A_PAGE));
    }

    /** What a page says of rows that it does not show; empty if it shows all. */
    public String unshown() {
        return rows.size() <= MOST_ON_A_PAGE
                ? ""
                : "The first " + Svg.count(MOST_ON_A_PAGE) + " of " + Svg.count(rows.size())
                        + " rows; the CSV of this page has all.";
    }

    public static List<Cell> row(Cell... cells) {
        return Arrays.asList(cells);
    }
}
