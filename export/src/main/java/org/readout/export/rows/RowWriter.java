package org.readout.export.rows;

import java.io.Closeable;
import java.io.IOException;

/** Writes reports in one format; for one thread, and closed once when all are written. */
public interface RowWriter extends Closeable {

    /**
     * Writes what the format makes of a report.
     *
     * @return how many records that is: 0 where the format cannot hold the report, several where it holds one pair of
     *     parties a record
     */
    int write(ReportRow row) throws IOException;

    /** Writes what comes after the last report, and flushes; the stream underneath stays open. */
    @Override
    void close() throws IOException;
}
