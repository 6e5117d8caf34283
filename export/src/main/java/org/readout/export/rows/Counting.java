package org.readout.export.rows;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** Hands rows to a writer and counts what became of them; a trouble with the file is an {@link UncheckedIOException}. */
public final class Counting implements Consumer<ReportRow>, Closeable {

    private final RowWriter writer;
    private Tally tally = Tally.NONE;

    public Counting(RowWriter writer) {
        this.writer = writer;
    }

    @Override
    public void accept(ReportRow row) {
        try {
            tally = tally.plus(writer.write(row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Tally tally() {
        return tally;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
