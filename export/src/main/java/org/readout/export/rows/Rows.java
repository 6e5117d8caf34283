package org.readout.export.rows;

import java.util.List;
import java.util.function.Consumer;
import org.readout.model.Reading;

/**
 * Reports that hand themselves on one by one, so that any number of them needs the memory of one document.
 *
 * <pre>{@code
 * Rows rows = taker -> readings.forEach(reading -> ReportRow.of(reading).forEach(taker));
 * }</pre>
 */
@FunctionalInterface
public interface Rows {

    /** Hands on every row, those of one reading one after the other. */
    void forEach(Consumer<ReportRow> taker);

    /** The reports of some readings. */
    static Rows of(List<Reading> readings) {
        return taker -> readings.forEach(reading -> ReportRow.of(reading).forEach(taker));
    }
}
