package org.readout.workbench.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Small tables as CSV (RFC 4180); a cell that a spreadsheet would take for a formula gets an apostrophe in front. */
public final class CsvTable {

    private static final String MEDIA_TYPE = "text/csv; charset=utf-8";
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvTable() {}

    public static Download of(String name, List<String> columns, List<List<String>> rows) {
        return new Download(name, MEDIA_TYPE, out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
            csv.writeRecord(columns);
            rows.forEach(row -> csv.writeRecord(guarded(row)));
            csv.flush();
            writer.flush();
        });
    }

    private static List<String> guarded(List<String> row) {
        return row.stream().map(CsvTable::guarded).toList();
    }

    private static String guarded(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
