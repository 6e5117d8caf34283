package org.readout.archive;

import java.time.Instant;
import org.readout.model.Document;
import org.readout.model.Reading;

/**
 * A run under way: what it reads is kept document by document, each in a transaction of its own.
 *
 * <p>A process that is killed leaves whole documents and a run that has not finished. Thread-safe.
 */
public final class OpenRun {

    private final Database database;
    private final DocumentStore documents;
    private final ReadingStore readings;
    private final Redirects redirects;
    private final JudgementStore judgements;
    private final CardStore cards;
    private final long run;
    private final long reader;

    OpenRun(Database database, DocumentStore documents, ReadingStore readings, long run, long reader) {
        this.database = database;
        this.documents = documents;
        this.readings = readings;
        this.redirects = new Redirects(database, readings);
        this.judgements = new JudgementStore(database, documents, readings);
        this.cards = new CardStore(database, documents, readings);
        this.run = run;
        this.reader = reader;
    }

    /** The run's number in its archive, from 1. */
    public long number() {
        return run;
    }

    /**
     * Keeps what this run's reader read in a document; afterwards this reading is the one that holds.
     *
     * <p>A reading by the same rules and net of the same document is never stored twice. What it supersedes stays, and
     * its reports' ids lead to those of the new reading.
     *
     * @throws ArchiveException if it cannot be written; then nothing of this document is
     * @throws IllegalArgumentException if its text has a lone surrogate
     */
    public Outcome keep(Reading reading) {
        synchronized (database) {
            return database.writing(() -> kept(reading));
        }
    }

    private Outcome kept(Reading reading) {
        Document document = reading.document();
        long key = documents.keyOf(document.id());
        long version = documents.versionOf(key, document);
        long former = documents.current(key);
        long holding = readings.find(version, reader).orElse(DocumentStore.NONE);
        Outcome outcome = outcome(former, holding);
        if (outcome == Outcome.READ) {
            holding = readings.insert(reading, version, reader, run);
        }
        if (outcome != Outcome.UNCHANGED) {
            documents.makeCurrent(key, holding);
            catalogue(reading, key, former, holding);
        }
        note(key, holding, outcome);
        return outcome;
    }

    private void note(long document, long reading, Outcome outcome) {
        database.change(
                "INSERT INTO run_reading (run, document, reading, outcome) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (run, document) DO UPDATE SET reading = excluded.reading, outcome = excluded.outcome",
                run,
                document,
                reading,
                outcome.code());
    }

    /**
     * Keeps a reading whose place a later one had taken where it comes from: where the document has another reading, that one
     * goes on to hold, and this one's reports lead to its reports. Otherwise as {@link #keep}.
     */
    Outcome keepSuperseded(Reading reading) {
        synchronized (database) {
            return database.writing(() -> superseded(reading));
        }
    }

    private Outcome superseded(Reading reading) {
        Document document = reading.document();
        long key = documents.keyOf(document.id());
        long holding = documents.current(key);
        long version = documents.versionOf(key, document);
        if (holding == DocumentStore.NONE || readings.find(version, reader).isPresent()) {
            return kept(reading);
        }
        long former = readings.insert(reading, version, reader, run);
        redirects.supersede(key, former, holding);
        judgements.refresh(key);
        cards.write(key);
        note(key, former, Outcome.READ);
        return Outcome.READ;
    }

    private void catalogue(Reading reading, long document, long former, long holding) {
        if (former == DocumentStore.NONE) {
            // Nobody can have decided on what is new.
            cards.write(document, reading, readings.keys(holding));
        } else {
            redirects.supersede(document, former, holding);
            judgements.refresh(document);
            cards.write(document);
        }
    }

    private static Outcome outcome(long former, long known) {
        if (known == DocumentStore.NONE) {
            return Outcome.READ;
        }
        return known == former ? Outcome.UNCHANGED : Outcome.RESTORED;
    }

    /** Notes an input that was left out, and why. */
    public void skip(Skip skip) {
        synchronized (database) {
            database.writing(() -> database.change(
                    "INSERT INTO run_skipped (run, source, reason, message) VALUES (?, ?, ?, ?)",
                    run,
                    skip.source(),
                    skip.reason(),
                    skip.message()));
        }
    }

    /** Notes that the run has come to its end. */
    public void finish(Instant time) {
        synchronized (database) {
            database.writing(() -> database.change("UPDATE run SET finished = ? WHERE key = ?", time.toString(), run));
        }
    }
}
