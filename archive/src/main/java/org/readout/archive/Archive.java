package org.readout.archive;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.readout.model.Document;
import org.readout.model.Reading;

/**
 * One file that keeps documents, what was read in them, and the runs that read them.
 *
 * <pre>{@code
 * try (Archive archive = Archive.open(Path.of("crisis.readout"))) {
 *     OpenRun run = archive.begin(new ReaderVersion("1.0", "2"), List.of("articles/"), started);
 *     run.keep(readout.read(document));
 *     run.finish(ended);
 *     archive.readings(List.of(new Criterion.InCountry(Set.of("MLI"))), reading -> ...);
 * }
 * }</pre>
 *
 * <p>A document is kept in one transaction: a process that is killed leaves a file that opens, with nothing half written and
 * nothing doubled. Several processes may use one file; whoever writes waits up to ten seconds for another's transaction.
 * Everything throws {@link ArchiveException}, with the file and the cause, where the file cannot be used. Thread-safe; calls
 * take turns.
 */
public final class Archive implements AutoCloseable {

    private final Database database;
    private final DocumentStore documents;
    private final ReadingStore readings;
    private final RunStore runs;
    private final Catalogue catalogue;
    private final RowFilter filter;
    private final EventIndex index;
    private final RunYields yields;
    private final Reviews reviews;
    private final Reports reports;
    private final Events events;
    private final EventEdits edits;
    private final Actors actors;

    Archive(Database database) {
        this.database = database;
        this.documents = new DocumentStore(database);
        this.readings = new ReadingStore(database, documents);
        this.runs = new RunStore(database);
        this.catalogue = new Catalogue(database);
        Redirects redirects = new Redirects(database, readings);
        this.filter = new RowFilter(database, redirects, catalogue);
        this.index = new EventIndex(database, redirects, catalogue);
        this.yields = new RunYields(runs, catalogue, index);
        ReportStore store = new ReportStore(database, new JudgementStore(database, documents, readings));
        this.reviews = new Reviews(database, documents, readings, filter, catalogue);
        this.reports = new Reports(database, catalogue, filter, index, store, redirects);
        this.events = new Events(database, catalogue, filter, index, store, redirects);
        this.edits = new EventEdits(database, documents, readings);
        this.actors = new Actors(database, catalogue);
    }

    /**
     * Opens an archive for reading and writing; makes it where there is no file, and brings an older one up to date.
     *
     * @throws ArchiveException if the file is no archive, from a newer Readout, read-only or damaged; it is left as it is
     */
    public static Archive open(Path file) {
        return new Archive(Connections.standard().writing(file));
    }

    /**
     * Opens an archive to look into it, also where nothing can be written.
     *
     * @throws ArchiveException as {@link #open}, and if there is nothing in the file
     */
    public static Archive openForReading(Path file) {
        return new Archive(Connections.standard().reading(file));
    }

    /**
     * Opens the archive at an address: a file's name, or {@code postgresql://user:password@host:port/base}, of which an empty
     * base is made an archive. Otherwise as {@link #open(Path)}.
     */
    public static Archive open(String address) {
        return isFile(address) ? open(Path.of(address)) : new Archive(PostgresConnections.writing(address));
    }

    /** The archive at an address, to look into it. Otherwise as {@link #openForReading(Path)}. */
    public static Archive openForReading(String address) {
        return isFile(address) ? openForReading(Path.of(address)) : new Archive(PostgresConnections.reading(address));
    }

    /** Whether an address is that of a file, which can be missing or overwritten, and not of a server. */
    public static boolean isFile(String address) {
        return !address.startsWith(PostgresConnections.PREFIX);
    }

    /**
     * Begins a run.
     *
     * @param reader who reads
     * @param inputs what is to be read, in the user's words
     * @param started the time now
     */
    public OpenRun begin(ReaderVersion reader, List<String> inputs, Instant started) {
        synchronized (database) {
            return database.writing(() -> {
                long key = runs.readerKey(reader);
                return new OpenRun(database, documents, readings, runs.insert(key, inputs, started), key);
            });
        }
    }

    /** What that reader once read in exactly this document, which it is given with; reading it again would give the same. */
    public Optional<Reading> find(Document document, ReaderVersion reader) {
        synchronized (database) {
            return database.seeing(() -> readings.reading(document, reader));
        }
    }

    /**
     * The versions of a document, oldest first; empty for an id that is not in the archive. Their source is "archive" and they
     * have no notices: both belong to a reading of the version.
     */
    public List<Document> versions(String document) {
        synchronized (database) {
            return database.seeing(() -> documents.versions(document));
        }
    }

    /**
     * Hands on the readings that hold, each with the reports that meet all the criteria and no others, with the corrections that
     * people made; a reading without such a report is passed over. Documents come in the order in which they were first kept.
     */
    public void readings(List<Criterion> criteria, Consumer<Reading> taker) {
        synchronized (database) {
            database.seeing(() -> {
                new ReadingQuery(database, documents, readings, catalogue.columns())
                        .readings(filter.rows(criteria), (reading, rows) -> taker.accept(reading));
                return criteria;
            });
        }
    }

    /** As {@link #readings}, with the review state and the event of every report. */
    public void heldReadings(List<Criterion> criteria, Consumer<HeldReading> taker) {
        synchronized (database) {
            database.seeing(() -> {
                new ReadingQuery(database, documents, readings, catalogue.columns())
                        .readings(
                                filter.rows(criteria),
                                (reading, rows) -> taker.accept(
                                        new HeldReading(reading, events.standings(reading.reports(), rows))));
                return criteria;
            });
        }
    }

    /**
     * Hands on everything: document by document in the order in which they were first kept, first what was superseded, last
     * the reading that holds.
     */
    public void everything(Consumer<ArchivedReading> taker) {
        synchronized (database) {
            database.seeing(() -> {
                new WholeQuery(database, documents, readings, catalogue, events).each(taker);
                return taker;
            });
        }
    }

    /**
     * Begins to take over readings of another archive.
     *
     * @param inputs where they come from, in the user's words
     * @param clock tells when runs begin and end
     */
    public OpenImport beginImport(List<String> inputs, InstantSource clock) {
        return new OpenImport(this, this::storedHash, inputs, clock);
    }

    private Optional<String> storedHash(Document document, ReaderVersion reader) {
        synchronized (database) {
            return database.seeing(() -> readings.hash(document, reader));
        }
    }

    /** How many reports meet all the criteria. */
    public long count(List<Criterion> criteria) {
        return reports.count(criteria);
    }

    /** The documents, each as it was last read. */
    public Documents documents() {
        return new Documents(database, documents, readings, catalogue, index);
    }

    /** The reports that hold, listed, counted and sorted. */
    public Reports reports() {
        return reports;
    }

    /** Reports grouped to happenings. */
    public Events events() {
        return events;
    }

    /** What people decided about events, to hand on and to take over. */
    public EventEdits eventEdits() {
        return edits;
    }

    /** Who acts, receives or speaks, and what people decided about them. */
    public Actors actors() {
        return actors;
    }

    /** What people decided about reports. */
    public Reviews reviews() {
        return reviews;
    }

    /** All runs, the first one first. */
    public List<RunSummary> runs() {
        synchronized (database) {
            return database.seeing(runs::all);
        }
    }

    /** The run with that number. */
    public Optional<RunSummary> run(long number) {
        synchronized (database) {
            return database.seeing(() -> runs.find(number));
        }
    }

    /** What holds now of what a run read; nothing of a run that is not there. */
    public RunYield yieldOf(long run) {
        synchronized (database) {
            return database.seeing(() -> yields.of(run));
        }
    }

    /** What a later run read differently from an earlier one; a run that is not there has read nothing. */
    public RunDifference difference(long earlier, long later) {
        synchronized (database) {
            return database.seeing(() -> new RunComparison(database, readings).between(earlier, later));
        }
    }

    public Contents contents() {
        synchronized (database) {
            return database.seeing(() -> new Contents(
                    database.number("SELECT count(*) FROM document"),
                    database.number("SELECT count(*) FROM version"),
                    database.number("SELECT count(*) FROM reading"),
                    reports.count(List.of()),
                    events.count(List.of()),
                    database.number("SELECT count(*) FROM report"),
                    database.number("SELECT count(*) FROM run"),
                    database.dialect().schemaVersion(database)));
        }
    }

    /**
     * Goes over everything: the file's structure, the fingerprint of every version and reading, every quote at its
     * offsets, the columns that repeat what reports say, and how many versions and reports can be searched. Empty where all
     * is as it was stored.
     */
    public List<Fault> check() {
        synchronized (database) {
            return database.seeing(() -> new Check(database, documents, readings, runs).faults());
        }
    }

    @Override
    public void close() {
        synchronized (database) {
            database.close();
        }
    }
}
