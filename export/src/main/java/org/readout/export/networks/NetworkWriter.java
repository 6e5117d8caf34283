package org.readout.export.networks;

import java.io.IOException;
import java.io.OutputStream;
import org.readout.export.rows.ReportRow;
import org.readout.export.rows.RowWriter;

/** Gathers the network and writes it when all reports are in. */
final class NetworkWriter implements RowWriter {

    /** Writes a whole network. */
    @FunctionalInterface
    interface Shape {
        void write(Network network, OutputStream out) throws IOException;
    }

    private final Network network = new Network();
    private final OutputStream out;
    private final Shape shape;

    NetworkWriter(OutputStream out, Shape shape) {
        this.out = out;
        this.shape = shape;
    }

    @Override
    public int write(ReportRow row) {
        return !row.isRejected() && network.add(row) ? 1 : 0;
    }

    @Override
    public void close() throws IOException {
        shape.write(network, out);
        out.flush();
    }
}
