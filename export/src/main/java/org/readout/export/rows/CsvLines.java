package org.readout.export.rows;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** CSV lines (RFC 4180 with line feeds, UTF-8) whose cells no spreadsheet takes for formulas. */
public final class CsvLines implements Closeable {

    private final Writer out;
    private final CsvWriter csv;

    public CsvLines(OutputStream out) {
        this(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    }

    public CsvLines(Writer out) {
        this.out = out;
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    }

    public void line(List<String> cells) throws IOException {
        csv.writeRecord(cells.stream().map(FormulaGuard::guarded).toList());
    }

    /** Flushes; the stream stays open. */
    @Override
    public void close() throws IOException {
        csv.flush();
        out.flush();
    }
}
