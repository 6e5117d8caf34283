package org.readout.archive;

import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;

/** What people decided about events, on its way from one archive to another. Thread-safe. */
public final class EventEdits {

    private final Database database;
    private final EventEditStore store;
    private final EventEditLines lines;

    EventEdits(Database database, DocumentStore documents, ReadingStore readings) {
        this.database = database;
        this.store = new EventEditStore(database);
        this.lines = new EventEditLines(documents, readings, store);
    }

    /** Hands on every decision as a line of JSON, in the order in which they were made. */
    public void export(Consumer<String> taker) {
        List<EventEdit> all;
        synchronized (database) {
            all = database.seeing(store::all);
        }
        all.forEach(edit -> taker.accept(EventEditLines.line(edit)));
    }

    /**
     * Takes over decisions, all in one transaction. What cannot be placed, as a report is not here or the line is not as
     * {@link #export} writes it, is left out and told; what is known is not doubled.
     *
     * @param given lines by their numbers
     */
    public ImportedDecisions take(SortedMap<Long, String> given) {
        synchronized (database) {
            return database.writing(() -> lines.take(given));
        }
    }
}
