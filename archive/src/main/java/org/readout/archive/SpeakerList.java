package org.readout.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Speakers with what they tell, and whether others tell it too. */
final class SpeakerList {

    private final Database database;
    private final Catalogue catalogue;
    private final Columns columns;
    private final EventIndex events;

    SpeakerList(Database database, Catalogue catalogue, EventIndex events) {
        this.database = database;
        this.catalogue = catalogue;
        this.columns = catalogue.columns();
        this.events = events;
    }

    Page<SpeakerSummary> page(BitSet rows, int first, int size) {
        PartyList parties = new PartyList(database, catalogue);
        PartyList.Counts counts = parties.counts(rows);
        List<Integer> all = Facets.largest(counts.speaks(), first + size);
        List<Integer> shown = all.subList(Math.min(first, all.size()), all.size());
        List<PartySummary> summaries = parties.summaries(shown, rows, counts);
        List<SpeakerSummary> speakers = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            speakers.add(speaker(shown.get(i), summaries.get(i), rows));
        }
        long total = Arrays.stream(counts.speaks()).filter(count -> count > 0).count();
        return new Page<>(speakers, first, total);
    }

    private SpeakerSummary speaker(int identity, PartySummary party, BitSet rows) {
        BitSet told = new BitSet();
        Set<Integer> documents = new HashSet<>();
        rows.stream().filter(row -> speaks(row, identity)).forEach(row -> {
            told.set(events.event(row));
            documents.add(columns.document[row]);
        });
        Map<Integer, Set<Integer>> where = new HashMap<>();
        BitSet others = new BitSet();
        columns.live.stream().filter(row -> told.get(events.event(row))).forEach(row -> {
            int event = events.event(row);
            where.computeIfAbsent(event, key -> new HashSet<>()).add(columns.document[row]);
            if (columns.speakers[row].any(speaker -> catalogue.identity(speaker) != identity)) {
                others.set(event);
            }
        });
        where.forEach((event, those) -> {
            if (those.size() > 1) {
                others.set(event);
            }
        });
        return new SpeakerSummary(party, documents.size(), told.cardinality(), others.cardinality());
    }

    private boolean speaks(int row, int identity) {
        return columns.speakers[row].any(speaker -> catalogue.identity(speaker) == identity);
    }
}
