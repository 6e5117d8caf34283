package org.readout.archive;

import java.util.List;
import java.util.Optional;
import org.readout.model.Report;

/**
 * Where reports of superseded readings have gone, so that an id that somebody wrote down goes on leading somewhere.
 *
 * <p>When a reading takes another's place, each report of the document's superseded readings that leads nowhere, be it since
 * now or since long, is led to its counterpart, if there is one. A reading that holds points nowhere. So the path from any
 * report ends, and one that an article has dropped is found again when the article tells it again.
 */
final class Redirects {

    private final Database database;
    private final ReadingStore readings;

    Redirects(Database database, ReadingStore readings) {
        this.database = database;
        this.readings = readings;
    }

    /** Leads on to {@code later}, which has taken the place of {@code earlier} in their document. */
    void supersede(long document, long earlier, long later) {
        forget(earlier);
        forget(later);
        List<Long> superseded = database.all(
                "SELECT reading.key FROM reading JOIN version ON version.key = reading.version"
                        + " WHERE version.document = ? AND reading.key <> ? ORDER BY reading.key",
                row -> row.number(1),
                document,
                later);
        List<Report> successors = readings.load(later).reports();
        superseded.forEach(reading -> lead(reading, later, successors));
    }

    private void lead(long earlier, long later, List<Report> successors) {
        List<Integer> ends = ends(earlier);
        if (ends.isEmpty() || successors.isEmpty()) {
            return;
        }
        List<Report> reports = readings.load(earlier).reports();
        List<Report> leaving = ends.stream().map(reports::get).toList();
        List<Long> from = readings.keys(earlier);
        List<Long> to = readings.keys(later);
        for (Counterpart pair : Counterpart.between(leaving, successors)) {
            database.change(
                    "INSERT INTO redirect (report, successor, likeness) VALUES (?, ?, ?)",
                    from.get(ends.get(pair.earlier())),
                    to.get(pair.later()),
                    pair.likeness().code());
        }
    }

    /** The positions of a reading's reports that lead nowhere. */
    private List<Integer> ends(long reading) {
        return database.all(
                "SELECT position FROM report WHERE reading = ? AND key NOT IN (SELECT report FROM redirect)"
                        + " ORDER BY position",
                row -> Math.toIntExact(row.number(1)),
                reading);
    }

    private void forget(long reading) {
        database.change("DELETE FROM redirect WHERE report IN (SELECT key FROM report WHERE reading = ?)", reading);
    }

    /** The report that holds now and to which a report has led, itself if it holds. */
    Optional<Long> end(long report) {
        return database.first(
                "WITH RECURSIVE trail (report) AS (SELECT CAST(? AS BIGINT) UNION"
                        + " SELECT redirect.successor FROM redirect JOIN trail ON redirect.report = trail.report)"
                        + " SELECT report.key FROM trail JOIN report ON report.key = trail.report"
                        + " JOIN document ON document.current = report.reading",
                row -> row.number(1),
                report);
    }

    /** The keys of the reports that hold now under an id: those that have it, else those that it has led to. */
    List<Long> follow(String id) {
        List<Long> holding = database.all(
                "SELECT report.key FROM report JOIN document ON document.current = report.reading WHERE report.id = ?"
                        + " ORDER BY report.key",
                row -> row.number(1),
                id);
        return holding.isEmpty() ? trail(id) : holding;
    }

    private List<Long> trail(String id) {
        return database.all(
                "WITH RECURSIVE trail (report) AS (SELECT key FROM report WHERE id = ? UNION"
                        + " SELECT redirect.successor FROM redirect JOIN trail ON redirect.report = trail.report)"
                        + " SELECT report.key FROM trail JOIN report ON report.key = trail.report"
                        + " JOIN document ON document.current = report.reading ORDER BY report.key",
                row -> row.number(1),
                id);
    }
}
