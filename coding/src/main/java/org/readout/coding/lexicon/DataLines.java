package org.readout.coding.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.readout.coding.own.OwnFile;

/** The lines of a data file that hold a fact: comments and blank lines dropped, numbers kept. */
public final class DataLines {

    private DataLines() {}

    /**
     * One fact.
     *
     * @param file the file's name
     * @param number its line, from 1
     * @param text the line without comment and outer blanks
     */
    public record Line(String file, int number, String text) {

        public String source() {
            return file + ":" + number;
        }

        /** An error that names this line. */
        public LexiconException error(String message) {
            return new LexiconException(source() + ": " + message);
        }
    }

    /** Reads a resource beside {@code anchor}. */
    public static List<Line> of(Class<?> anchor, String resource) {
        try (InputStream stream = anchor.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new LexiconException(resource + ": the data file is missing");
            }
            return read(resource.substring(resource.lastIndexOf('/') + 1), stream);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** Reads a user's file. */
    static List<Line> of(OwnFile file) {
        try (BufferedReader reader = file.reader()) {
            return read(file.name(), reader);
        } catch (IOException e) {
            throw new UncheckedIOException(file.name(), e);
        }
    }

    private static List<Line> read(String file, InputStream stream) throws IOException {
        return read(file, new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
    }

    private static List<Line> read(String file, BufferedReader reader) throws IOException {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            int comment = line.indexOf('#');
            String text = (comment < 0 ? line : line.substring(0, comment)).trim();
            if (!text.isEmpty()) {
                lines.add(new Line(file, number, text));
            }
        }
        return lines;
    }
}
