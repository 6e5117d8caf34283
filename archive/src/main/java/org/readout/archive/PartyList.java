package org.readout.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.archive.PartySummary.Alias;

/** Summaries of parties, made for those that are shown. */
final class PartyList {

    /** So many ways of writing each of a list of parties are shown. */
    private static final int SOME_ALIASES = 20;

    private final Database database;
    private final Catalogue catalogue;
    private final Columns columns;

    PartyList(Database database, Catalogue catalogue) {
        this.database = database;
        this.catalogue = catalogue;
        this.columns = catalogue.columns();
    }

    /** How often somebody acts, receives and speaks in some rows, by identity. */
    static final class Counts {

        private final int[] acts;
        private final int[] receives;
        private final int[] speaks;

        private Counts(int[] acts, int[] receives, int[] speaks) {
            this.acts = acts;
            this.receives = receives;
            this.speaks = speaks;
        }

        /** As actor or recipient. */
        int[] named() {
            int[] named = acts.clone();
            Arrays.setAll(named, identity -> named[identity] + receives[identity]);
            return named;
        }

        int[] speaks() {
            return speaks.clone();
        }
    }

    Counts counts(BitSet rows) {
        PartyCounts counting = new PartyCounts(catalogue);
        return new Counts(counting.actors(rows), counting.recipients(rows), counting.speakers(rows));
    }

    /** With all counts; aliases are the most frequent ones in {@code rows}. */
    List<PartySummary> summaries(List<Integer> identities, BitSet rows, Counts counts) {
        return summaries(identities, rows, counts, SOME_ALIASES);
    }

    /** With all counts and all aliases that it has in {@code rows}. */
    PartySummary whole(int identity, BitSet rows) {
        return summaries(List.of(identity), rows, counts(rows), Integer.MAX_VALUE)
                .get(0);
    }

    private List<PartySummary> summaries(List<Integer> identities, BitSet rows, Counts counts, int mostAliases) {
        Map<Integer, Map<Integer, Integer>> aliases = aliases(identities, rows);
        List<PartySummary> summaries = new ArrayList<>();
        for (int identity : identities) {
            summaries.add(summary(identity, aliases.getOrDefault(identity, Map.of()), counts, mostAliases));
        }
        return summaries;
    }

    /** How often each party of some identities is named. */
    private Map<Integer, Map<Integer, Integer>> aliases(List<Integer> identities, BitSet rows) {
        BitSet wanted = new BitSet();
        identities.forEach(wanted::set);
        int[] named = catalogue.count(PartyList.class, rows, this::mentions);
        Map<Integer, Map<Integer, Integer>> aliases = new HashMap<>();
        for (int party = 0; party < named.length; party++) {
            int identity = catalogue.identity(party);
            if (named[party] > 0 && wanted.get(identity)) {
                aliases.computeIfAbsent(identity, key -> new HashMap<>()).put(party, named[party]);
            }
        }
        return aliases;
    }

    /** How often each party is named, in whatever part. */
    private int[] mentions(BitSet rows) {
        int[] mentions = new int[catalogue.partyBound()];
        for (KeysColumn parties : List.of(columns.actors, columns.recipients, columns.speakers)) {
            parties.count(rows, (keys, times) -> {
                for (int i = 0; i < keys.size(); i++) {
                    mentions[keys.get(i)] += times;
                }
            });
        }
        return mentions;
    }

    private PartySummary summary(int identity, Map<Integer, Integer> parties, Counts counts, int mostAliases) {
        Map<String, Long> words = new TreeMap<>();
        Set<String> countries = new TreeSet<>();
        Set<String> sectors = new TreeSet<>();
        parties.forEach((party, times) -> database.each(
                "SELECT mention, country, sectors FROM party WHERE key = ?",
                row -> {
                    words.merge(row.text(1), (long) times, Long::sum);
                    countries.add(row.text(2));
                    sectors.addAll(List.of(row.text(3).split(" ")));
                },
                party));
        countries.remove("");
        sectors.remove("");
        PartySummary bare = bare(identity);
        return new PartySummary(
                bare.id(),
                bare.kind(),
                bare.label(),
                List.copyOf(countries),
                List.copyOf(sectors),
                words.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .limit(mostAliases)
                        .map(entry -> new Alias(entry.getKey(), entry.getValue()))
                        .toList(),
                counts.acts[identity],
                counts.receives[identity],
                counts.speaks[identity]);
    }

    /** With the country that tells it, and without sectors, aliases and counts. */
    PartySummary bare(int identity) {
        Identity known = new PartyStore(database).identity(identity);
        return new PartySummary(
                PartySummary.id(known),
                known.kind().code(),
                known.words(),
                known.country().isEmpty() ? List.of() : List.of(known.country()),
                List.of(),
                List.of(),
                0,
                0,
                0);
    }
}
