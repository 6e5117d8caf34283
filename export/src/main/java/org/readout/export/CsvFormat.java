package org.readout.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.readout.model.Reading;
import org.readout.model.Report;

/**
 * CSV (RFC 4180, line feeds): one row a report, the stable id first; columns as {@link CsvColumn} lists them.
 *
 * <p>A cell that a spreadsheet would take for a formula gets an apostrophe in front; degrees, which are numbers of ours, do not.
 */
public final class CsvFormat implements ReportFormat {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    @Override
    public String header() {
        return row(CsvColumn.headers());
    }

    @Override
    public String render(Reading reading) {
        CsvColumn.Cells cells = new CsvColumn.Cells(reading.document());
        StringBuilder rows = new StringBuilder();
        for (Report report : reading.reports()) {
            rows.append(row(guarded(cells.of(report))));
        }
        return rows.toString();
    }

    @Override
    public String renderSkipped(String source, String reason, String message) {
        return "";
    }

    private static String row(List<String> cells) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can always be written to", e);
        }
        return out.toString();
    }

    private static List<String> guarded(List<String> cells) {
        List<String> guarded = new ArrayList<>(cells);
        for (CsvColumn column : CsvColumn.values()) {
            if (!column.isNumber()) {
                guarded.set(column.ordinal(), guarded(cells.get(column.ordinal())));
            }
        }
        return guarded;
    }

    private static String guarded(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
