package org.readout.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.model.Report;

/** Reports that hold, one by one, with their documents and what was decided about them. */
final class ReportStore {

    private static final String ROWS =
            "SELECT document.id, version.title, version.published, reading.source, version.hash, report.body,"
                    + " judgement.state, judgement.body, document.key FROM report"
                    + " JOIN reading ON reading.key = report.reading JOIN version ON version.key = reading.version"
                    + " JOIN document ON document.key = version.document"
                    + " LEFT JOIN judgement ON judgement.report = report.key WHERE report.key = ?";

    private final Database database;
    private final JudgementStore judgements;

    ReportStore(Database database, JudgementStore judgements) {
        this.database = database;
        this.judgements = judgements;
    }

    List<StoredReport> load(List<Long> keys) {
        return keys.stream().map(this::load).toList();
    }

    StoredReport load(long key) {
        return database.first(ROWS, row -> stored(key, row), key)
                .orElseThrow(() -> database.damaged("a report is missing"));
    }

    private StoredReport stored(long key, Row row) {
        String document = row.text(1);
        try {
            Report asRead = ReadingDecoder.report(document, row.text(6));
            ReviewState review = row.textIfAny(7).flatMap(ReviewState::ofCode).orElse(ReviewState.OPEN);
            return new StoredReport(
                    new DocumentSummary(
                            document,
                            row.textIfAny(2),
                            row.textIfAny(3).map(LocalDate::parse),
                            row.text(4),
                            row.text(5)),
                    asRead,
                    row.textIfAny(8)
                            .map(body -> ReadingDecoder.report(document, body))
                            .orElse(asRead),
                    review,
                    review == ReviewState.OPEN ? Optional.empty() : decision(row.number(9), key));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw database.damaged("a report of document " + document + ": " + e.getMessage(), e);
        }
    }

    private Optional<Review> decision(long document, long key) {
        return Judgement.standing(judgements.histories(document).getOrDefault(key, List.of()))
                .map(ReviewStore.Stored::review);
    }
}
