package org.readout.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Consumer;
import org.readout.model.Reading;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads readings back from JSON Lines that were written with documents ({@link LineKind#DOCUMENTS}); what was exported and
 * what is read back are equal.
 *
 * <p>Without the documents' texts offsets cannot be checked, so a report whose document is not there is an error. Not in the
 * lines, and therefore empty: the document's notices from intake, and what was weighed and not coded. A reading is handed on
 * when its last line is read; only one is in memory at a time.
 */
public final class JsonLinesReader {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Consumer<Reading> taker;
    private Optional<LinesOfReading> current = Optional.empty();

    private JsonLinesReader(Consumer<Reading> taker) {
        this.taker = taker;
    }

    /**
     * Hands on every reading in the order of the lines.
     *
     * @throws LinesFormatException at the first line that is not as it was written
     */
    public static void read(Reader in, Consumer<Reading> taker) throws IOException {
        JsonLinesReader reader = new JsonLinesReader(taker);
        BufferedReader lines = new BufferedReader(in);
        long number = 0;
        for (Optional<String> line = next(lines); line.isPresent(); line = next(lines)) {
            number++;
            if (!line.get().isBlank()) {
                reader.take(line.get(), number);
            }
        }
        reader.handOn();
    }

    private static Optional<String> next(BufferedReader lines) throws IOException {
        return Optional.ofNullable(lines.readLine());
    }

    private void take(String line, long number) throws LinesFormatException {
        try {
            take(MAPPER.readTree(line));
        } catch (JacksonException e) {
            throw new LinesFormatException(number, "no JSON: " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
            throw new LinesFormatException(number, String.valueOf(e.getMessage()), e);
        }
    }

    private void take(JsonNode node) {
        String kind = JsonValues.string(node, "kind");
        switch (kind) {
            case "document" -> {
                handOn();
                current = Optional.of(new LinesOfReading(node));
            }
            case "report", "quote", "statement", "time", "place", "notice" ->
                reading(node).add(kind, node);
            case "skipped" -> {}
            default -> throw new IllegalArgumentException("unknown kind \"" + kind + "\"");
        }
    }

    private LinesOfReading reading(JsonNode node) {
        String document = JsonValues.string(node, "document");
        return current.filter(reading -> reading.isOf(document))
                .orElseThrow(() -> new IllegalArgumentException("document \"" + document
                        + "\" does not stand before what was read in it; export with --include documents"));
    }

    private void handOn() {
        current.map(LinesOfReading::reading).ifPresent(taker);
    }
}
