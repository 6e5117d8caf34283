package org.readout.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.model.Document;
import tools.jackson.databind.JsonNode;

/** Reports of another run, read from JSON Lines: the shape that the product writes, offsets in code points. */
final class Predictions {

    private final Path file;
    private final Map<String, List<JsonNode>> byDocument;

    private Predictions(Path file, Map<String, List<JsonNode>> byDocument) {
        this.file = file;
        this.byDocument = byDocument;
    }

    static Predictions read(Path file) throws IOException {
        Map<String, List<JsonNode>> byDocument = new LinkedHashMap<>();
        for (JsonNode line : JsonLines.read(file, node -> node)) {
            if (line.path("kind").asString("report").equals("report")) {
                byDocument
                        .computeIfAbsent(line.path("document").asString(""), id -> new ArrayList<>())
                        .add(line);
            }
        }
        return new Predictions(file, byDocument);
    }

    /** @throws IOException if a report does not fit the document's text */
    List<CodedReport> of(Document document) throws IOException {
        ReportJson json = new ReportJson(document.text());
        try {
            return byDocument.getOrDefault(document.id(), List.of()).stream()
                    .map(json::report)
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ": a report of document " + document.id() + ": " + e.getMessage(), e);
        }
    }
}
