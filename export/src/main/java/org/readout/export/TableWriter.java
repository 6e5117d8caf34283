package org.readout.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.export.rows.ReportRow;
import org.readout.export.rows.RowWriter;

/** Writes the table for the eye, a document at a time. */
final class TableWriter implements RowWriter {

    private final Writer out;
    private final TableFormat format;
    private final List<ReportRow> gathered = new ArrayList<>();
    private Optional<ReportRow> last = Optional.empty();

    TableWriter(OutputStream out, TableFormat format) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.format = format;
    }

    @Override
    public int write(ReportRow row) throws IOException {
        if (!last.map(row::isBesides).orElse(false)) {
            end();
        }
        last = Optional.of(row);
        gathered.add(row);
        return 1;
    }

    private void end() throws IOException {
        if (last.isPresent()) {
            out.write(format.render(last.get().reading(), gathered));
            gathered.clear();
        }
    }

    @Override
    public void close() throws IOException {
        end();
        out.flush();
    }
}
