package org.readout.export.events;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.readout.export.rows.DelimitedWriter;
import org.readout.export.rows.ReportRow;
import org.readout.export.rows.RowWriter;

/** Writes a line for each pair of parties. */
final class DyadLines implements RowWriter {

    private final DelimitedWriter out;
    private final Predicate<Dyad> held;
    private final Function<Dyad, List<String>> cells;

    /**
     * Begins the lines.
     *
     * @param header the first line; empty for layouts that have none
     * @param held the pairs that the layout can hold
     * @param cells the cells of a pair's line
     */
    DyadLines(OutputStream out, List<String> header, Predicate<Dyad> held, Function<Dyad, List<String>> cells)
            throws IOException {
        this.out = new DelimitedWriter(out);
        this.held = held;
        this.cells = cells;
        if (!header.isEmpty()) {
            this.out.line(header);
        }
    }

    @Override
    public int write(ReportRow row) throws IOException {
        int written = 0;
        for (Dyad dyad : Dyad.of(row)) {
            if (held.test(dyad)) {
                out.line(cells.apply(dyad));
                written++;
            }
        }
        return written;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
