package org.readout.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.readout.model.Reading;

/** The documents of an archive, each as it was last read. Thread-safe; each answer is of one state of the archive. */
public final class Documents {

    private static final String HOLDING = " FROM document JOIN reading ON reading.key = document.current"
            + " JOIN version ON version.key = reading.version";
    private static final String FOUND =
            " WHERE version.key IN (SELECT rowid FROM version_search WHERE version_search MATCH ?)";

    private final Database database;
    private final DocumentStore documents;
    private final ReadingStore readings;
    private final Catalogue catalogue;

    Documents(Database database, DocumentStore documents, ReadingStore readings, Catalogue catalogue) {
        this.database = database;
        this.documents = documents;
        this.readings = readings;
        this.catalogue = catalogue;
    }

    /**
     * A page of the documents, those that were kept last first.
     *
     * @param words that must stand in title or text; none for all documents
     * @param first how many to pass over
     * @param size how many to show at most
     */
    public Page<DocumentEntry> page(Optional<SearchWords> words, int first, int size) {
        List<Object> values = new ArrayList<>();
        words.ifPresent(given -> values.add(given.query()));
        String which = HOLDING + (words.isPresent() ? FOUND : "");
        return seeing(() -> {
            long total = database.number("SELECT count(*)" + which, values.toArray());
            values.add(size);
            values.add(first);
            List<DocumentEntry> entries = database.all(
                    "SELECT document.id, title, published, source, version.hash, reports" + which
                            + " ORDER BY document.key DESC LIMIT ? OFFSET ?",
                    Documents::entry,
                    values.toArray());
            return new Page<>(entries, first, total);
        });
    }

    private static DocumentEntry entry(Row row) {
        return new DocumentEntry(
                new DocumentSummary(
                        row.text(1),
                        row.textIfAny(2),
                        row.textIfAny(3).map(LocalDate::parse),
                        row.text(4),
                        row.text(5)),
                row.number(6));
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
