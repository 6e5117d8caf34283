package org.readout.archive;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.readout.model.Document;
import org.readout.model.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Decisions as lines of JSON, out of one archive and into another. */
final class ReviewLines {

    private final Database database;
    private final DocumentStore documents;
    private final ReadingStore readings;
    private final ReviewStore store;

    private final List<Skip> leftOut = new ArrayList<>();
    private final Set<Long> touched = new LinkedHashSet<>();
    private int added;
    private int known;

    ReviewLines(Database database, DocumentStore documents, ReadingStore readings, ReviewStore store) {
        this.database = database;
        this.documents = documents;
        this.readings = readings;
        this.store = store;
    }

    /** Names the reading too, as readings of one document by other rules have reports with the same id. */
    static String line(ReviewStore.Stored stored) {
        Review review = stored.review();
        ObjectNode node = ReadingEncoder.object()
                .put("kind", "review")
                .put("id", review.id())
                .put("document", review.document())
                .put("report", review.report())
                .put("reading", stored.reading())
                .put("decision", DecisionJson.code(review.decision()))
                .put("reviewer", review.reviewer())
                .put("time", review.time().toString());
        DecisionJson.put(node, review.decision());
        return ReadingEncoder.text(node);
    }

    /**
     * @param lines by their numbers
     * @param refresh is told of each document whose decisions have changed
     */
    ImportedDecisions take(Iterator<Map.Entry<Long, String>> lines, LongConsumer refresh) {
        lines.forEachRemaining(line -> {
            if (!line.getValue().isBlank()) {
                take(line.getKey(), line.getValue());
            }
        });
        touched.forEach(refresh::accept);
        return new ImportedDecisions(added, known, leftOut);
    }

    private void take(long number, String line) {
        try {
            take(ReadingDecoder.tree(line));
        } catch (IllegalArgumentException | DateTimeException e) {
            leftOut.add(new Skip("line " + number, "not taken over", String.valueOf(e.getMessage())));
        }
    }

    private void take(JsonNode node) {
        String document = ReadingDecoder.string(node, "document");
        String report = ReadingDecoder.string(node, "report");
        Optional<String> reading =
                Optional.of(ReadingDecoder.stringOrEmpty(node, "reading")).filter(hash -> !hash.isEmpty());
        long owner = documents
                .find(document)
                .orElseThrow(() -> new IllegalArgumentException("document " + document + " is not in this archive"));
        long key = readings.reportKey(owner, report, reading)
                .orElseThrow(() -> new IllegalArgumentException(
                        "report " + report + " was never read in this archive's document"));
        Report judged = readings.report(key);
        Decision decision = DecisionJson.of(ReadingDecoder.string(node, "decision"), node, judged);
        if (decision instanceof Decision.Corrected corrected) {
            Reviews.requireWords(version(key), corrected.correction().corrected());
        }
        Review review = Reviews.review(
                document,
                report,
                decision,
                StorableText.checked(ReadingDecoder.string(node, "reviewer")),
                Instant.parse(ReadingDecoder.string(node, "time")));
        if (store.insert(owner, key, review)) {
            added++;
            touched.add(owner);
        } else {
            known++;
        }
    }

    private Document version(long report) {
        return documents.versionOfReading(database.number("SELECT reading FROM report WHERE key = ?", report));
    }
}
