package org.readout.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * A plain text table on the class path: one fact a line, blank-separated fields, {@code #} begins a comment line.
 *
 * @param name the file's name beside this class
 * @param lines its facts in order
 */
record DataFile(String name, List<Line> lines) {

    /**
     * A fact.
     *
     * @param number its line, from 1
     * @param fields what stands in it, at least one
     */
    record Line(int number, List<String> fields) {}

    /** Reads a file in which every line has at least {@code leastFields} fields and no first field comes twice. */
    static DataFile read(String name, int leastFields) {
        try (InputStream stream = DataFile.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the data file " + name + " is missing from the language module");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new DataFile(name, parse(name, leastFields, reader));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the data file " + name, e);
        }
    }

    private static List<Line> parse(String name, int leastFields, BufferedReader reader) throws IOException {
        List<Line> lines = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("# ") || line.equals("#")) {
                continue;
            }
            List<String> fields = fields(line);
            if (fields.size() < leastFields) {
                throw new IllegalStateException(
                        name + ":" + number + ": expected " + leastFields + " fields, found \"" + line + "\"");
            }
            if (!seen.add(fields.get(0))) {
                throw new IllegalStateException(name + ":" + number + ": \"" + fields.get(0) + "\" stands here twice");
            }
            lines.add(new Line(number, fields));
        }
        return List.copyOf(lines);
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(line);
        while (tokens.hasMoreTokens()) {
            fields.add(tokens.nextToken());
        }
        return List.copyOf(fields);
    }

    /** The first field of every line. */
    Set<String> firstFields() {
        Set<String> words = new HashSet<>();
        lines.forEach(line -> words.add(line.fields().get(0)));
        return Set.copyOf(words);
    }
}
