package org.readout.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Speakers with what they tell, and whether others tell it too. */
final class SpeakerList {

    private static final int MOST_OUTLETS = 3;

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

    /** What one speaker tells: the rows that stand for its events, and keys of documents. */
    private record Told(BitSet events, BitSet documents) {}

    Page<SpeakerSummary> page(BitSet rows, int first, int size) {
        PartyList parties = new PartyList(database, catalogue);
        PartyList.Counts counts = parties.counts(rows);
        int[] speaks = counts.speaks();
        List<Integer> all = Facets.largest(speaks, first + size);
        List<Integer> shown = all.subList(Math.min(first, all.size()), all.size());
        List<PartySummary> summaries = parties.summaries(shown, rows, counts);
        List<Told> told = told(shown, rows);
        BitSet corroborated = events.corroborated();
        List<SpeakerSummary> speakers = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Told those = told.get(i);
            BitSet others = (BitSet) those.events().clone();
            others.and(corroborated);
            List<Outlet> outlets = catalogue.outlets().of(those.documents());
            speakers.add(new SpeakerSummary(
                    summaries.get(i),
                    those.documents().cardinality(),
                    those.events().cardinality(),
                    others.cardinality(),
                    outlets.subList(0, Math.min(MOST_OUTLETS, outlets.size())),
                    Math.max(0, outlets.size() - MOST_OUTLETS)));
        }
        long total = Arrays.stream(speaks).filter(count -> count > 0).count();
        return new Page<>(speakers, first, total);
    }

    private List<Told> told(List<Integer> identities, BitSet rows) {
        List<Told> told = new ArrayList<>();
        int[] position = new int[catalogue.identityBound()];
        Arrays.fill(position, -1);
        identities.forEach(identity -> {
            position[identity] = told.size();
            told.add(new Told(new BitSet(), new BitSet()));
        });
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            Keys speakers = columns.speakers.get(row);
            for (int i = 0; i < speakers.size(); i++) {
                int at = position[catalogue.identity(speakers.get(i))];
                if (at >= 0) {
                    told.get(at).events().set(events.event(row));
                    told.get(at).documents().set(columns.document[row]);
                }
            }
        }
        return told;
    }
}
