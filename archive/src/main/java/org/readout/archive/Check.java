package org.readout.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.readout.model.Document;
import org.readout.model.Reading;
import org.readout.model.Report;

/** Goes over all that an archive holds and tells what is not as it was stored. */
final class Check {

    private static final String ID_OF_VERSION =
            "SELECT document.id FROM version JOIN document ON document.key = version.document WHERE version.key = ?";

    private final Database database;
    private final DocumentStore documents;
    private final ReadingStore readings;
    private final RunStore runs;
    private final CardStore cards;
    private final JudgementStore judgements;
    private final List<Fault> faults = new ArrayList<>();

    Check(Database database, DocumentStore documents, ReadingStore readings, RunStore runs) {
        this.database = database;
        this.documents = documents;
        this.readings = readings;
        this.runs = runs;
        this.cards = new CardStore(database, documents, readings);
        this.judgements = new JudgementStore(database, documents, readings);
    }

    List<Fault> faults() {
        file();
        if (faults.isEmpty()) {
            // Only a sound file can be read to its end.
            keys("SELECT key FROM version ORDER BY key").forEach(this::version);
            keys("SELECT key FROM reading ORDER BY key").forEach(this::reading);
            keys("SELECT key FROM run ORDER BY key").forEach(run -> guarded("run " + run, () -> runs.find(run)));
            guarded("decisions about actors", () -> new ActorEditStore(database).all());
            holding();
            keys("SELECT key FROM document ORDER BY key").forEach(this::catalogue);
            search();
        }
        return faults;
    }

    private void file() {
        try {
            database.dialect().structure(database).forEach(message -> add("the file", message));
        } catch (ArchiveException e) {
            add("the file", String.valueOf(e.getMessage()));
        }
    }

    private void version(long key) {
        String place = "document " + text(ID_OF_VERSION, key);
        guarded(place, () -> {
            Document version = documents.version(key);
            if (!ContentHash.of(version).equals(text("SELECT fingerprint FROM version WHERE key = ?", key))) {
                add(place, "its text, title, day of publication or hash is not what was stored");
            }
        });
    }

    private void reading(long key) {
        String place = "the reading of document "
                + text(ID_OF_VERSION, database.number("SELECT version FROM reading WHERE key = ?", key));
        guarded(place, () -> {
            StoredReading stored = readings.stored(key);
            if (!ContentHash.of(stored).equals(text("SELECT hash FROM reading WHERE key = ?", key))) {
                add(place, "its reports, quotations or notices are not what was stored");
            }
            if (stored.reports().size() != database.number("SELECT reports FROM reading WHERE key = ?", key)) {
                add(place, "it does not have the number of reports that it says");
            }
            Reading reading = readings.load(key);
            faults.addAll(Evidence.faults(reading));
            reports(place, key, reading);
        });
    }

    /** The columns that repeat what a report's body says. */
    private void reports(String place, long key, Reading reading) {
        List<String> columns = database.all(
                "SELECT position, id, type, status, coalesce(first_day, ''), coalesce(last_day, ''), coalesce("
                        + "(SELECT string_agg(country, ' ' ORDER BY country) FROM report_country"
                        + " WHERE report_country.report = report.key), '') FROM report"
                        + " WHERE reading = ? ORDER BY position",
                row -> row.number(1) + columns(row),
                key);
        List<String> bodies = new ArrayList<>();
        reading.reports().forEach(report -> bodies.add(bodies.size() + columns(report)));
        if (!columns.equals(bodies)) {
            add(place, "the columns of its reports do not agree with the reports");
        }
    }

    private static String columns(Row row) {
        return String.join("|", "", row.text(2), row.text(3), row.text(4), row.text(5), row.text(6), row.text(7));
    }

    private static String columns(Report report) {
        return String.join(
                "|",
                "",
                report.id(),
                report.type().name(),
                report.status().name(),
                report.when().from().map(LocalDate::toString).orElse(""),
                report.when().to().map(LocalDate::toString).orElse(""),
                String.join(" ", ReadingStore.countries(report)));
    }

    private void holding() {
        database.each(
                "SELECT document.id FROM document LEFT JOIN reading ON reading.key = document.current"
                        + " LEFT JOIN version ON version.key = reading.version"
                        + " WHERE version.document IS DISTINCT FROM document.key",
                row -> add("document " + row.text(1), "the reading that holds is of another document, or missing"));
    }

    /** What follows from reports and decisions, and could be written anew. */
    private void catalogue(long key) {
        String place = "the catalogue of document " + text("SELECT id FROM document WHERE key = ?", key);
        guarded(place, () -> {
            boolean same = database.first("SELECT content FROM card WHERE document = ?", row -> row.bytes(1), key)
                    .filter(content -> Arrays.equals(content, cards.card(key).bytes()))
                    .isPresent();
            if (!same || !judgements.isAsDecided(key)) {
                add(place, "it does not agree with the reports and what was decided about them");
            }
        });
    }

    private void search() {
        List.of("report", "version", "party", "place").forEach(this::search);
    }

    private void search(String table) {
        long rows = database.number("SELECT count(*) FROM " + table);
        long searched = database.dialect().searched(database, table);
        if (rows != searched) {
            add("the search", "knows " + searched + " of " + rows + " rows of " + table);
        }
    }

    private void guarded(String place, Runnable check) {
        try {
            check.run();
        } catch (ArchiveException | IllegalArgumentException | DateTimeException e) {
            add(place, "cannot be understood: " + e.getMessage());
        }
    }

    private String text(String sql, long key) {
        return database.first(sql, row -> row.text(1), key).orElse("");
    }

    private List<Long> keys(String sql) {
        return database.all(sql, row -> row.number(1));
    }

    private void add(String place, String message) {
        faults.add(new Fault(place, message));
    }
}
