package org.readout.export.networks;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.readout.export.rows.CsvLines;

/** Several CSV files in one ZIP file; the same tables give the same bytes. */
final class Tables {

    /** The earliest time that a ZIP file can hold, for all its entries. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    Tables(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    void add(String name, List<String> header, Stream<List<String>> lines) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        CsvLines csv = new CsvLines(zip);
        csv.line(header);
        for (List<String> line : lines.toList()) {
            csv.line(line);
        }
        csv.close();
        zip.closeEntry();
    }

    /** Writes what ends the file; the stream stays open. */
    void finish() throws IOException {
        zip.finish();
    }
}
