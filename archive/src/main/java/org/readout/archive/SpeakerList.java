package org.readout.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        BitSet corroborated = corroborated(told);
        List<SpeakerSummary> speakers = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Told those = told.get(i);
            BitSet others = (BitSet) those.events().clone();
            others.and(corroborated);
            speakers.add(new SpeakerSummary(
                    summaries.get(i),
                    those.documents().cardinality(),
                    those.events().cardinality(),
                    others.cardinality()));
        }
        long total = Arrays.stream(speaks).filter(count -> count > 0).count();
        return new Page<>(speakers, first, total);
    }

    private List<Told> told(List<Integer> identities, BitSet rows) {
        Map<Integer, Told> told = new LinkedHashMap<>();
        identities.forEach(identity -> told.put(identity, new Told(new BitSet(), new BitSet())));
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            Keys speakers = columns.speakers[row];
            for (int i = 0; i < speakers.size(); i++) {
                int teller = row;
                Optional.ofNullable(told.get(catalogue.identity(speakers.get(i))))
                        .ifPresent(those -> {
                            those.events().set(events.event(teller));
                            those.documents().set(columns.document[teller]);
                        });
            }
        }
        return List.copyOf(told.values());
    }

    /** Those events of some speakers that more than one document, or more than one speaker, tells. */
    private BitSet corroborated(List<Told> told) {
        BitSet all = new BitSet();
        told.forEach(those -> all.or(those.events()));
        int[] document = new int[columns.size()];
        int[] speaker = new int[columns.size()];
        BitSet corroborated = new BitSet();
        BitSet live = columns.live;
        for (int row = live.nextSetBit(0); row >= 0; row = live.nextSetBit(row + 1)) {
            int event = events.event(row);
            if (all.get(event)) {
                boolean another = isAnother(document, event, columns.document[row]);
                Keys speakers = columns.speakers[row];
                for (int i = 0; i < speakers.size(); i++) {
                    another |= isAnother(speaker, event, catalogue.identity(speakers.get(i)));
                }
                corroborated.set(event, another || corroborated.get(event));
            }
        }
        return corroborated;
    }

    /** Whether an event has had another one before; the first one is noted. */
    private static boolean isAnother(int[] first, int event, int now) {
        if (first[event] == 0) {
            first[event] = now;
        }
        return first[event] != now;
    }
}
