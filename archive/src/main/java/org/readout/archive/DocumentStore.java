package org.readout.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.model.Document;

/** Documents and their versions in the database. */
final class DocumentStore {

    /** No reading holds yet. */
    static final long NONE = 0;

    private final Database database;

    DocumentStore(Database database) {
        this.database = database;
    }

    /** The key of the document with that id, which is made where there is none. */
    long keyOf(String id) {
        return find(id).orElseGet(() -> database.insert("INSERT INTO document (id, current) VALUES (?, ?)", id, NONE));
    }

    /** The key of the document with that id. */
    Optional<Long> find(String id) {
        return database.first("SELECT key FROM document WHERE id = ?", row -> row.number(1), id);
    }

    /** The key of the version, which is made where there is none. */
    long versionOf(long key, Document document) {
        String fingerprint = ContentHash.of(document);
        return version(key, fingerprint).orElseGet(() -> insert(key, fingerprint, document));
    }

    private Optional<Long> version(long key, String fingerprint) {
        return database.first(
                "SELECT key FROM version WHERE document = ? AND fingerprint = ?",
                row -> row.number(1),
                key,
                fingerprint);
    }

    private long insert(long key, String fingerprint, Document document) {
        long version = database.insert(
                "INSERT INTO version (document, fingerprint, hash, title, published, text) VALUES (?, ?, ?, ?, ?, ?)",
                key,
                fingerprint,
                document.hash(),
                document.title(),
                document.published().map(LocalDate::toString),
                document.text());
        database.dialect().addVersion(database, version, document);
        return version;
    }

    /** The key of the reading that holds, or {@link #NONE}. */
    long current(long key) {
        return database.number("SELECT current FROM document WHERE key = ?", key);
    }

    void makeCurrent(long key, long reading) {
        database.change("UPDATE document SET current = ? WHERE key = ?", reading, key);
    }

    /** The document's versions, oldest first; a version's source and notices stand with its readings. */
    List<Document> versions(String id) {
        return database.all(
                "SELECT document.id, title, published, text, hash FROM version"
                        + " JOIN document ON document.key = version.document WHERE document.id = ? ORDER BY version.key",
                this::document,
                id);
    }

    /** The version with that key. */
    Document version(long version) {
        return database.first(
                        "SELECT document.id, title, published, text, hash FROM version"
                                + " JOIN document ON document.key = version.document WHERE version.key = ?",
                        this::document,
                        version)
                .orElseThrow(() -> database.damaged("a version has no document"));
    }

    /** The version that a reading is of. */
    Document versionOfReading(long reading) {
        return version(database.number("SELECT version FROM reading WHERE key = ?", reading));
    }

    private Document document(Row row) {
        String id = row.text(1);
        return new Document(
                id,
                row.textIfAny(2),
                row.textIfAny(3).map(day -> day(id, day)),
                row.text(4),
                "archive",
                row.text(5),
                List.of());
    }

    private LocalDate day(String id, String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw database.damaged("document " + id + " was published on \"" + day + "\"", e);
        }
    }
}
