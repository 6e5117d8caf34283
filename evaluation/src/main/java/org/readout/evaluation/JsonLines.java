package org.readout.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files with one JSON object a line; blank lines are skipped. */
final class JsonLines {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonLines() {}

    /** What a line becomes. */
    @FunctionalInterface
    interface Reader<T> {
        T read(JsonNode line);
    }

    /** @throws IOException with file and line where a line is no JSON or the reader rejects it */
    static <T> List<T> read(Path file, Reader<T> reader) throws IOException {
        List<T> values = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (!line.isBlank()) {
                values.add(value(file, number, line, reader));
            }
        }
        return values;
    }

    /** The whole file as one JSON value. */
    static JsonNode whole(Path file) throws IOException {
        try {
            return MAPPER.readTree(Files.readString(file, StandardCharsets.UTF_8));
        } catch (JacksonException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    static String write(Object value) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }

    private static <T> T value(Path file, int number, String line, Reader<T> reader) throws IOException {
        try {
            return reader.read(MAPPER.readTree(line));
        } catch (IllegalArgumentException | DateTimeParseException | JacksonException e) {
            throw new IOException(file + ":" + number + ": " + e.getMessage(), e);
        }
    }
}
