package org.readout.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.Actor;
import org.readout.model.Document;
import org.readout.model.Reading;
import org.readout.model.Report;
import org.readout.model.Where;

/** Readings with their reports in the database. */
final class ReadingStore {

    private static final String OF_DOCUMENT = " JOIN reading ON reading.key = report.reading"
            + " JOIN version ON version.key = reading.version JOIN document ON document.key = version.document"
            + " WHERE report.key = ?";

    private final Database database;
    private final DocumentStore documents;

    ReadingStore(Database database, DocumentStore documents) {
        this.database = database;
        this.documents = documents;
    }

    /** The key of what {@code reader} read in {@code version}. */
    Optional<Long> find(long version, long reader) {
        return database.first(
                "SELECT key FROM reading WHERE version = ? AND reader = ?", row -> row.number(1), version, reader);
    }

    private Optional<Long> find(Document document, ReaderVersion reader) {
        return database.first(
                "SELECT reading.key FROM reading JOIN reader ON reader.key = reading.reader"
                        + " JOIN version ON version.key = reading.version"
                        + " JOIN document ON document.key = version.document"
                        + " WHERE document.id = ? AND fingerprint = ? AND rules = ? AND net = ?",
                row -> row.number(1),
                document.id(),
                ContentHash.of(document),
                reader.rules(),
                reader.net());
    }

    /** The hash of what {@code reader} read in exactly this document. */
    Optional<String> hash(Document document, ReaderVersion reader) {
        return find(document, reader)
                .flatMap(key -> database.first("SELECT hash FROM reading WHERE key = ?", row -> row.text(1), key));
    }

    /**
     * The report of that document with that id; of several readings that have it the one that is named by its hash, or else
     * the last one's.
     */
    Optional<Long> reportKey(long document, String report, Optional<String> reading) {
        return database.first(
                "SELECT report.key FROM report JOIN reading ON reading.key = report.reading"
                        + " JOIN version ON version.key = reading.version"
                        + " WHERE report.id = ? AND version.document = ?"
                        + " ORDER BY CASE WHEN reading.hash = ? THEN 0 ELSE 1 END, report.key DESC LIMIT 1",
                row -> row.number(1),
                report,
                document,
                reading.orElse(""));
    }

    /** Stores a reading; its key. */
    long insert(Reading reading, long version, long reader, long run) {
        StoredReading stored = StoredReading.of(reading);
        long key = database.insert(
                "INSERT INTO reading (version, reader, run, source, intake_notices, quotations, notices, reports, hash)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                version,
                reader,
                run,
                stored.source(),
                stored.intakeNotices(),
                stored.quotations(),
                stored.notices(),
                stored.reports().size(),
                ContentHash.of(stored));
        for (int position = 0; position < stored.reports().size(); position++) {
            insert(
                    key,
                    position,
                    reading.reports().get(position),
                    stored.reports().get(position));
        }
        return key;
    }

    private void insert(long reading, int position, Report report, String body) {
        long key = database.insert(
                "INSERT INTO report (reading, position, id, type, status, first_day, last_day, body)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                reading,
                position,
                report.id(),
                report.type().name(),
                report.status().name(),
                report.when().from().map(LocalDate::toString),
                report.when().to().map(LocalDate::toString),
                body);
        for (String country : countries(report)) {
            database.change("INSERT INTO report_country (country, report) VALUES (?, ?)", country, key);
        }
        database.dialect().addReport(database, key, ReportWords.of(report));
    }

    /** The keys of a reading's reports, in order. */
    List<Long> keys(long reading) {
        return database.all(
                "SELECT key FROM report WHERE reading = ? ORDER BY position", row -> row.number(1), reading);
    }

    /** The report with that key as it was read. */
    Report report(long key) {
        return report(key, "SELECT document.id, report.body FROM report" + OF_DOCUMENT);
    }

    /** The report with that key with the correction that stands, if there is one. */
    Report shown(long key) {
        return report(
                key,
                "SELECT document.id, coalesce(judgement.body, report.body) FROM report"
                        + " LEFT JOIN judgement ON judgement.report = report.key" + OF_DOCUMENT);
    }

    private Report report(long key, String sql) {
        return database.first(
                        sql, row -> decoded(row.text(1), () -> ReadingDecoder.report(row.text(1), row.text(2))), key)
                .orElseThrow(() -> database.damaged("a report is missing"));
    }

    /** Makes a report that is shown otherwise now be found by its new words and no longer by its old ones. */
    void searchAnew(long key, Report before, Report after) {
        if (!ReportWords.of(before).equals(ReportWords.of(after))) {
            database.dialect().removeReport(database, key, ReportWords.of(before));
            database.dialect().addReport(database, key, ReportWords.of(after));
        }
    }

    static Set<String> countries(Report report) {
        Stream<String> parties = Stream.concat(report.actors().stream(), report.recipients().stream())
                .map(Actor::country);
        Stream<String> place = report.where().map(Where::country).stream();
        return Stream.concat(parties, place)
                .filter(country -> !country.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * With the document as it came in for this reading.
     *
     * @throws ArchiveException if what is stored cannot be understood
     */
    Reading load(long key) {
        Document version = documents.versionOfReading(key);
        return decoded(version.id(), () -> {
            StoredReading stored = stored(key);
            return stored.readingOf(stored.documentOf(version));
        });
    }

    /** What {@code reader} read in exactly this document, whatever its source was then. */
    Optional<Reading> reading(Document document, ReaderVersion reader) {
        return find(document, reader)
                .map(key -> decoded(document.id(), () -> stored(key).readingOf(document)));
    }

    private <T> T decoded(String document, Supplier<T> decoding) {
        try {
            return decoding.get();
        } catch (IllegalArgumentException | DateTimeException e) {
            throw database.damaged("the reading of document " + document + ": " + e.getMessage(), e);
        }
    }

    StoredReading stored(long key) {
        return database.first(
                        "SELECT source, intake_notices, quotations, notices FROM reading WHERE key = ?",
                        row -> new StoredReading(row.text(1), row.text(2), row.text(3), row.text(4), bodies(key)),
                        key)
                .orElseThrow(() -> database.damaged("a reading is missing"));
    }

    private List<String> bodies(long key) {
        return database.all("SELECT body FROM report WHERE reading = ? ORDER BY position", row -> row.text(1), key);
    }
}
