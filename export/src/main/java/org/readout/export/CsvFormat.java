package org.readout.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.readout.export.rows.CsvLines;
import org.readout.export.rows.ExportFormat;
import org.readout.export.rows.FormulaGuard;
import org.readout.export.rows.ReportRow;
import org.readout.export.rows.RowWriter;
import org.readout.model.Reading;

/**
 * CSV (RFC 4180, line feeds): one row a report, the stable id first; columns as {@link CsvColumn} lists them.
 *
 * <p>A cell that a spreadsheet would take for a formula gets an apostrophe in front, as {@link FormulaGuard} says.
 */
public final class CsvFormat implements ReportFormat {

    static ExportFormat format() {
        return new ExportFormat(
                "csv",
                List.of(".csv"),
                "text/csv",
                "a table for spreadsheets and statistics, one row for each report",
                "Several values share a cell. Loses the places in the text of all fields but the sentence, the words that give"
                        + " days and quantities, quotations, notices and reasons.",
                Writer::new);
    }

    @Override
    public String header() {
        return lines(List.of(CsvColumn.headers()));
    }

    @Override
    public String render(Reading reading, List<ReportRow> rows) {
        return lines(rows.stream().map(CsvColumn.Cells::of).toList());
    }

    @Override
    public String renderSkipped(String source, String reason, String message) {
        return "";
    }

    private static String lines(List<List<String>> rows) {
        StringWriter out = new StringWriter();
        try (CsvLines csv = new CsvLines(out)) {
            for (List<String> row : rows) {
                csv.line(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can always be written to", e);
        }
        return out.toString();
    }

    private static final class Writer implements RowWriter {

        private final CsvLines csv;

        Writer(OutputStream out) throws IOException {
            csv = new CsvLines(out);
            csv.line(CsvColumn.headers());
        }

        @Override
        public int write(ReportRow row) throws IOException {
            csv.line(CsvColumn.Cells.of(row));
            return 1;
        }

        @Override
        public void close() throws IOException {
            csv.close();
        }
    }
}
