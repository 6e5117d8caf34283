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

    /** With lines, the first of them the columns, that are only made when the file is sent. */
    public static Download of(String name, Supplier<Stream<List<String>>> lines) {
        return new Download(name, MEDIA_TYPE, out -> {
            try (CsvLines file = new CsvLines(out);
                    Stream<List<String>> all = lines.get()) {
                for (Iterator<List<String>> each = all.iterator(); each.hasNext(); ) {
                    file.line(each.next());
                }
            }
        });
    }

    /** With rows that are only made when the file is sent. */
    public static Download of(String name, List<String> columns, Supplier<Stream<List<String>>> rows) {
        return of(name, () -> Stream.concat(Stream.of(columns), rows.get()));
    }
}
