package org.readout.export.columnar;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.ColumnNamingStrategy;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.readout.export.rows.ExportFormat;
import org.readout.export.rows.ReportRow;
import org.readout.export.rows.RowWriter;

/**
 * Parquet: one row a report, with parties, attribution and quantities nested; columns as {@link ParquetReport} names them,
 * compressed with Snappy.
 */
public final class Parquet implements RowWriter {

    /** Bytes of rows that are held until they are written as a group: what memory an export of any length takes. */
    private static final long GROUP = 16L << 20;

    private final CarpetWriter<ParquetReport> rows;

    private Parquet(OutputStream out) throws IOException {
        rows = new CarpetWriter.Builder<>(new Lasting(out), ParquetReport.class)
                .withCompressionCodec(CompressionCodecName.SNAPPY)
                .withColumnNamingStrategy(ColumnNamingStrategy.SNAKE_CASE)
                .withRowGroupSize(GROUP)
                .build();
    }

    public static ExportFormat format() {
        return new ExportFormat(
                "parquet",
                List.of(".parquet"),
                "application/vnd.apache.parquet",
                "columns for DuckDB, pandas and Spark, one row for each report, nothing flattened",
                "Loses quotations, notices, reasons and the documents' texts.",
                Parquet::new);
    }

    @Override
    public int write(ReportRow row) throws IOException {
        rows.write(ParquetReport.of(row));
        return 1;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    /** A stream that only its owner closes. */
    private static final class Lasting extends FilterOutputStream {

        Lasting(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
