package org.readout.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.readout.model.Document;
import org.readout.model.Hash;
import tools.jackson.databind.JsonNode;

/**
 * A whole article with everything in it that should be coded.
 *
 * @param document the article
 * @param reports its gold reports, in order of their triggers
 */
record GoldArticle(Document document, List<CodedReport> reports) {

    GoldArticle {
        reports = List.copyOf(reports);
    }

    /** Reads a gold file: one article a line, offsets in code points. */
    static List<GoldArticle> read(Path file) throws IOException {
        return JsonLines.read(file, GoldArticle::article);
    }

    String id() {
        return document.id();
    }

    private static GoldArticle article(JsonNode line) {
        String text = line.path("text").asString("");
        String title = line.path("title").asString("");
        Document document = new Document(
                line.path("id").asString(""),
                Optional.of(title).filter(words -> !words.isBlank()),
                Optional.of(LocalDate.parse(line.path("published").asString(""))),
                text,
                "gold",
                Hash.sha256(text),
                List.of());
        ReportJson json = new ReportJson(text);
        return new GoldArticle(
                document,
                StreamSupport.stream(line.path("reports").spliterator(), false)
                        .map(json::report)
                        .toList());
    }
}
