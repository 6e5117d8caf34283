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
import org.readout.model.Reading;
import org.readout.model.Report;

/** Writes the table for the eye, a document at a time. */
final class TableWriter implements RowWriter {

    private final Writer out;
    private final TableFormat format;
    private final List<Report> gathered = new ArrayList<>();
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
        gathered.add(row.report());
        return 1;
    }

    private void end() throws IOException {
        if (last.isPresent()) {
            Reading whole = last.get().reading();
            out.write(format.render(
                    new Reading(whole.document(), gathered, whole.quotations(), whole.notices(), whole.considered())));
            gathered.clear();
        }
    }

    @Override
    public void close() throws IOException {
        end();
        out.flush();
    }
}
