package org.readout.coding.parties;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.readout.coding.own.OwnFile;

/** Reads tables of plain text: one fact a line, cells parted by bars, comments after a hash at the line's start. */
final class Table {

    private Table() {}

    /** The rows of a table that comes with the program. */
    static List<TableRow> standard(String file) {
        try (InputStream in = Table.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no such table: " + file);
            }
            return read("parties/" + file, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The rows of a user's files, one file after the other. */
    static List<TableRow> own(List<OwnFile> files) {
        List<TableRow> rows = new ArrayList<>();
        for (OwnFile file : files) {
            try (Reader in = file.reader()) {
                rows.addAll(read(file.name(), in));
            } catch (IOException e) {
                throw new UncheckedIOException(file.name(), e);
            }
        }
        return rows;
    }

    static List<TableRow> read(String file, Reader in) throws IOException {
        BufferedReader lines = new BufferedReader(in);
        List<TableRow> rows = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(row(file + ":" + number, line));
            }
        }
        return rows;
    }

    private static TableRow row(String source, String line) {
        return new TableRow(
                source, Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
    }
}
