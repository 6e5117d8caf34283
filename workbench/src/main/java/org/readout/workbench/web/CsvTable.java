package org.readout.workbench.web;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.readout.export.rows.CsvLines;

/** Small tables as CSV, whose cells no spreadsheet takes for formulas. */
public final class CsvTable {

    /** The media type of CSV. */
    private static final String MEDIA_TYPE = "text/csv; charset=utf-8";

    private CsvTable() {}

    public static Download of(String name, List<String> columns, List<List<String>> rows) {
        return of(name, columns, rows::stream);
    }

    /** With rows that are only made when the file is sent. */
    public static Download of(String name, List<String> columns, Supplier<Stream<List<String>>> rows) {
        return new Download(name, MEDIA_TYPE, out -> {
            try (CsvLines lines = new CsvLines(out);
                    Stream<List<String>> all = rows.get()) {
                lines.line(columns);
                for (Iterator<List<String>> each = all.iterator(); each.hasNext(); ) {
                    lines.line(each.next());
                }
            }
        });
    }
}
