package org.readout.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.readout.model.EventType;

/** Types by the codebook of PLOVER records whose own type keeps a border that the codebook draws otherwise; the reasons stand in the file. */
record CodebookTypes(Map<String, EventType> types) {

    private static final String FILE = "codebook-types.tsv";

    CodebookTypes {
        types = Map.copyOf(types);
    }

    static CodebookTypes standard() {
        try (InputStream stream = Objects.requireNonNull(CodebookTypes.class.getResourceAsStream(FILE), FILE)) {
            return new CodebookTypes(new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> EventType.valueOf(cells[1]))));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** The record with the codebook's type. */
    GoldRecord read(GoldRecord record) {
        return record.withType(types.getOrDefault(record.id(), record.type()));
    }
}
