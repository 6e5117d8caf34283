package org.readout.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.readout.model.Reading;

/** The documents of an archive, each as it was last read. Thread-safe; each answer is of one state of the archive. */
public final class Documents {

    private static final String HOLDING = " FROM document JOIN reading ON reading.key = document.current"
            + " JOIN version ON version.key = reading.version";
    private static final String ENTRY =
            "SELECT document.id, version.title, version.published, reading.source, version.hash, reading.reports,"
                    + " document.key"
                    + HOLDING;

    private final Database database;
    private final DocumentStore documents;
    private final ReadingStore readings;
    private final Catalogue catalogue;
    private final EventIndex events;

    Documents(
            Database database, DocumentStore documents, ReadingStore readings, Catalogue catalogue, EventIndex events) {
        this.database = database;
        this.documents = documents;
        this.readings = readings;
        this.catalogue = catalogue;
        this.events = events;
    }

    /**
     * A page of the documents, those that were kept last first.
     *
     * @param words that must stand in title or text; none for all documents
     * @param first how many to pass over
     * @param size how many to show at most
     */
    public Page<DocumentEntry> page(Optional<SearchWords> words, int first, int size) {
        return seeing(() -> {
            events.bringUp();
            return words.map(given -> found(given, first, size)).orElseGet(() -> all(first, size));
        });
    }

    /** How many documents there are. */
    public long count() {
        return seeing(() -> database.number("SELECT count(*) FROM document WHERE current > 0"));
    }

    private Page<DocumentEntry> all(int first, int size) {
        return new Page<>(
                database.all(ENTRY + " ORDER BY document.key DESC LIMIT ? OFFSET ?", this::entry, size, first),
                first,
                count());
    }

    private Page<DocumentEntry> found(SearchWords words, int first, int size) {
        BitSet versions = database.dialect().matches(database, "version", words);
        List<Long> keys = new ArrayList<>();
        database.each("SELECT document.key, reading.version" + HOLDING + " ORDER BY document.key DESC", row -> {
            if (versions.get(Math.toIntExact(row.number(2)))) {
                keys.add(row.number(1));
            }
        });
        List<DocumentEntry> entries = keys.stream()
                .skip(first)
                .limit(size)
                .flatMap(key -> database.first(ENTRY + " WHERE document.key = ?", this::entry, key).stream())
                .toList();
        return new Page<>(entries, first, keys.size());
    }

    private DocumentEntry entry(Row row) {
        return new DocumentEntry(
                new DocumentSummary(
                        row.text(1),
                        row.textIfAny(2),
                        row.textIfAny(3).map(LocalDate::parse),
                        row.text(4),
                        row.text(5)),
                row.number(6),
                catalogue
                        .columns()
                        .rows(Math.toIntExact(row.number(7)))
                        .map(events::event)
                        .distinct()
                        .count());
    }

    /** What was read in a document, with the corrections that people made; empty for an id that is not in the archive. */
    public Optional<Reading> reading(String id) {
        return seeing(() -> documents
                .find(id)
                .filter(key -> documents.current(key) != DocumentStore.NONE)
                .map(key -> new ReadingQuery(database, documents, readings, catalogue.columns()).whole(key)));
    }

    private <T> T seeing(Supplier<T> question) {
        synchronized (database) {
            return database.seeing(question);
        }
    }
}
