package org.readout.export.rows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of codes from a text file: one entry a line, its key first, columns parted by blanks, the last one up to the
 * line's end. {@code #} begins a comment; a hyphen is an empty cell.
 */
public final class CodeTable {

    private static final String EMPTY = "-";

    private final Map<String, List<String>> rows;

    private CodeTable(Map<String, List<String>> rows) {
        this.rows = Collections.unmodifiableMap(rows);
    }

    /**
     * Reads a resource beside a class.
     *
     * @param columns number of columns, the key included
     * @throws IllegalStateException with file and line where the table is not as it must be
     */
    public static CodeTable of(Class<?> beside, String file, int columns) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return parse(file, lines.lines().toList(), columns);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    static CodeTable parse(String file, List<String> lines, int columns) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = Arrays.asList(line.split(" +", columns));
            if (cells.size() != columns) {
                throw new IllegalStateException(
                        file + ":" + (i + 1) + ": " + columns + " columns are expected, not " + cells.size());
            }
            if (rows.put(cells.get(0), cells.subList(1, columns)) != null) {
                throw new IllegalStateException(file + ":" + (i + 1) + ": " + cells.get(0) + " stands here twice");
            }
        }
        return new CodeTable(rows);
    }

    /**
     * A cell, empty where the table has no such key or the cell is empty.
     *
     * @param column counted from 1, the column after the key
     */
    public Optional<String> cell(String key, int column) {
        return Optional.ofNullable(rows.get(key))
                .map(cells -> cells.get(column - 1))
                .filter(cell -> !cell.equals(EMPTY));
    }

    /** The keys in the order of the file. */
    public List<String> keys() {
        return List.copyOf(rows.keySet());
    }
}
