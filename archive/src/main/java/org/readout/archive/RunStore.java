package org.readout.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Runs in the database. */
final class RunStore {

    private static final String COLUMNS = "SELECT run.key, rules, net, inputs, started, finished FROM run"
            + " JOIN reader ON reader.key = run.reader";

    private final Database database;

    RunStore(Database database) {
        this.database = database;
    }

    /** The key of a reader, which is made where there is none. */
    long readerKey(ReaderVersion reader) {
        database.change(
                "INSERT INTO reader (rules, net) VALUES (?, ?) ON CONFLICT DO NOTHING", reader.rules(), reader.net());
        return database.number("SELECT key FROM reader WHERE rules = ? AND net = ?", reader.rules(), reader.net());
    }

    long insert(long reader, List<String> inputs, Instant started) {
        return database.insert(
                "INSERT INTO run (reader, inputs, started) VALUES (?, ?, ?)",
                reader,
                ReadingEncoder.texts(inputs),
                started.toString());
    }

    List<RunSummary> all() {
        return database.all(COLUMNS + " ORDER BY run.key", this::summary);
    }

    Optional<RunSummary> find(long run) {
        return database.first(COLUMNS + " WHERE run.key = ?", this::summary, run);
    }

    private RunSummary summary(Row row) {
        long run = row.number(1);
        return new RunSummary(
                run,
                new ReaderVersion(row.text(2), row.text(3)),
                ReadingDecoder.texts(row.text(4)),
                Instant.parse(row.text(5)),
                row.textIfAny(6).map(Instant::parse),
                count(run, Outcome.READ),
                count(run, Outcome.UNCHANGED),
                count(run, Outcome.RESTORED),
                skipped(run));
    }

    private long count(long run, Outcome outcome) {
        return database.number("SELECT count(*) FROM run_reading WHERE run = ? AND outcome = ?", run, outcome.code());
    }

    /** Keys of the documents of which a run read what holds now. */
    List<Integer> holding(long run) {
        return database.all(
                "SELECT document.key FROM run_reading JOIN document ON document.key = run_reading.document"
                        + " AND document.current = run_reading.reading WHERE run = ? AND outcome <> ?",
                row -> Math.toIntExact(row.number(1)),
                run,
                Outcome.UNCHANGED.code());
    }

    private List<Skip> skipped(long run) {
        return database.all(
                "SELECT source, reason, message FROM run_skipped WHERE run = ? ORDER BY key",
                row -> new Skip(row.text(1), row.text(2), row.text(3)),
                run);
    }
}
