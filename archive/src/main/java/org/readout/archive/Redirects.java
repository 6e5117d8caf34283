package org.readout.archive;

import java.util.List;
import org.readout.model.Report;

/**
 * Where reports of superseded readings have gone, so that an id that somebody wrote down goes on leading somewhere.
 *
 * <p>A reading that does not hold points to the one that took its place the last time; one that holds points nowhere. So
 * the path from any report ends.
 */
final class Redirects {

    private final Database database;
    private final ReadingStore readings;

    Redirects(Database database, ReadingStore readings) {
        this.database = database;
        this.readings = readings;
    }

    /** Leads the reports of one reading to those of the reading that holds in its place. */
    void supersede(long earlier, long later) {
        forget(earlier);
        forget(later);
        List<Long> from = keys(earlier);
        List<Long> to = keys(later);
        for (Counterpart pair : Counterpart.between(reports(earlier), reports(later))) {
            database.change(
                    "INSERT INTO redirect (report, successor, likeness) VALUES (?, ?, ?)",
                    from.get(pair.earlier()),
                    to.get(pair.later()),
                    pair.likeness().code());
        }
    }

    private void forget(long reading) {
        database.change("DELETE FROM redirect WHERE report IN (SELECT key FROM report WHERE reading = ?)", reading);
    }

    private List<Long> keys(long reading) {
        return database.all(
                "SELECT key FROM report WHERE reading = ? ORDER BY position", row -> row.number(1), reading);
    }

    private List<Report> reports(long reading) {
        return readings.load(reading).reports();
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
