package org.readout.archive;

import java.util.List;
import java.util.function.Consumer;
import org.readout.archive.HeldReading.Standing;
import org.readout.model.Reading;

/** Hands on all readings of all documents, one document in memory at a time. */
final class WholeQuery {

    private final Database database;
    private final DocumentStore documents;
    private final ReadingStore readings;
    private final Catalogue catalogue;
    private final Events events;

    WholeQuery(Database database, DocumentStore documents, ReadingStore readings, Catalogue catalogue, Events events) {
        this.database = database;
        this.documents = documents;
        this.readings = readings;
        this.catalogue = catalogue;
        this.events = events;
    }

    private record Stored(long key, ReaderVersion reader, String fingerprint, String hash) {}

    void each(Consumer<ArchivedReading> taker) {
        ReadingQuery shown = new ReadingQuery(database, documents, readings, catalogue.columns());
        for (long document :
                database.all("SELECT key FROM document WHERE current > 0 ORDER BY key", row -> row.number(1))) {
            long current = documents.current(document);
            for (Stored stored : stored(document, current)) {
                taker.accept(stored.key == current ? holding(stored, shown.whole(document)) : superseded(stored));
            }
        }
    }

    private List<Stored> stored(long document, long current) {
        return database.all(
                "SELECT reading.key, rules, net, fingerprint, reading.hash FROM reading"
                        + " JOIN version ON version.key = reading.version"
                        + " JOIN reader ON reader.key = reading.reader WHERE version.document = ?"
                        + " ORDER BY CASE WHEN reading.key = ? THEN 1 ELSE 0 END, reading.key",
                row -> new Stored(row.number(1), new ReaderVersion(row.text(2), row.text(3)), row.text(4), row.text(5)),
                document,
                current);
    }

    private ArchivedReading superseded(Stored stored) {
        Reading reading = readings.load(stored.key);
        return archived(stored, reading, true, reading, List.of());
    }

    private ArchivedReading holding(Stored stored, Reading corrected) {
        List<Integer> rows = readings.keys(stored.key).stream()
                .flatMap(key -> catalogue.row(key).stream().boxed())
                .toList();
        return archived(
                stored, readings.load(stored.key), false, corrected, events.standings(corrected.reports(), rows));
    }

    private static ArchivedReading archived(
            Stored stored, Reading original, boolean superseded, Reading shown, List<Standing> standings) {
        return new ArchivedReading(
                original, superseded, shown.reports(), standings, stored.reader, stored.fingerprint, stored.hash);
    }
}
