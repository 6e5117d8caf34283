package org.readout.archive;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * What the runs of an archive have brought, counted once for as long as reports and decisions stay as they are: a run may have
 * read a hundred thousand documents.
 *
 * <p>For one thread at a time, and inside a transaction.
 */
final class RunYields {

    private final RunStore runs;
    private final Catalogue catalogue;
    private final EventIndex index;
    private final Map<Long, RunYield> counted = new HashMap<>();
    private long edition;

    RunYields(RunStore runs, Catalogue catalogue, EventIndex index) {
        this.runs = runs;
        this.catalogue = catalogue;
        this.index = index;
    }

    RunYield of(long run) {
        EventIndex events = index.bringUp();
        if (events.edition() != edition) {
            counted.clear();
            edition = events.edition();
        }
        return counted.computeIfAbsent(run, number -> count(number, events));
    }

    private RunYield count(long run, EventIndex events) {
        BitSet rows = new BitSet();
        runs.holding(run).stream().flatMapToInt(catalogue.columns()::rows).forEach(rows::set);
        return new RunYield(rows.cardinality(), events.eventsOf(rows).cardinality());
    }
}
