package org.readout.archive;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.readout.model.Report;

/** Decisions in the database. */
final class ReviewStore {

    private static final String ROWS =
            "SELECT review.key, review.report, document.id, report.id, review.id, decision, detail, reviewer, decided,"
                    + " report.body, reading.hash FROM review JOIN document ON document.key = review.document"
                    + " JOIN report ON report.key = review.report JOIN reading ON reading.key = report.reading";

    private final Database database;

    ReviewStore(Database database) {
        this.database = database;
    }

    /**
     * A decision and the report that it was made on.
     *
     * @param report the key of that report
     * @param judged that report as it was read
     * @param reading the hash of the reading that has it
     */
    record Stored(long report, Report judged, String reading, Review review) {}

    boolean isEmpty() {
        return database.first("SELECT 1 FROM review LIMIT 1", row -> true).isEmpty();
    }

    List<Stored> ofDocument(long document) {
        return database.all(ROWS + " WHERE review.document = ? ORDER BY review.key", this::stored, document);
    }

    List<Stored> all() {
        return database.all(ROWS + " ORDER BY review.key", this::stored);
    }

    /** Keeps a decision; whether it was not there yet. */
    boolean insert(long document, long report, Review review) {
        return database.change(
                        "INSERT INTO review (id, document, report, decision, detail, reviewer, decided)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                        review.id(),
                        document,
                        report,
                        DecisionJson.code(review.decision()),
                        DecisionJson.detail(review.decision()),
                        review.reviewer(),
                        review.time().toString())
                == 1;
    }

    private Stored stored(Row row) {
        String document = row.text(3);
        try {
            Report judged = ReadingDecoder.report(document, row.text(10));
            Review review = new Review(
                    row.text(5),
                    document,
                    row.text(4),
                    DecisionJson.of(row.text(6), ReadingDecoder.tree(row.text(7)), judged),
                    row.text(8),
                    Instant.parse(row.text(9)));
            return new Stored(row.number(2), judged, row.text(11), review);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw database.damaged("a decision on document " + document + ": " + e.getMessage(), e);
        }
    }
}
