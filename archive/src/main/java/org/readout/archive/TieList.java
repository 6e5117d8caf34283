package org.readout.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.readout.model.EventType;
import org.readout.model.Quad;

/** Counts who acts on whom among the parties that most rows name; words that name nobody are left out. */
final class TieList {

    /** Whether the acts are hostile, and whether they are mutual. */
    private static final int WAYS = 4;

    private static final int[] NOBODY = {};

    private final Database database;
    private final Catalogue catalogue;
    private final Columns columns;

    TieList(Database database, Catalogue catalogue) {
        this.database = database;
        this.catalogue = catalogue;
        this.columns = catalogue.columns();
    }

    PartyNetwork among(BitSet rows, int most) {
        PartyList list = new PartyList(database, catalogue);
        PartyList.Counts counts = list.counts(rows);
        int[] named = named(counts);
        List<Integer> chosen = Facets.largest(named, most);
        List<PartySummary> parties = list.summaries(chosen, rows, counts);
        long total = Arrays.stream(named).filter(count -> count > 0).count();
        return new PartyNetwork(parties, ties(parties, new Ties(chosen).count(rows)), total);
    }

    private int[] named(PartyList.Counts counts) {
        int[] named = counts.named();
        Arrays.setAll(named, identity -> catalogue.isVagueIdentity(identity) ? 0 : named[identity]);
        return named;
    }

    private static List<PartyNetwork.Tie> ties(List<PartySummary> parties, int[][][] counts) {
        List<PartyNetwork.Tie> ties = new ArrayList<>();
        for (int from = 0; from < parties.size(); from++) {
            for (int to = 0; to < parties.size(); to++) {
                for (int way = 0; way < WAYS; way++) {
                    if (counts[from][to][way] > 0) {
                        ties.add(new PartyNetwork.Tie(
                                parties.get(from).id(),
                                parties.get(to).id(),
                                (way & 1) != 0,
                                (way & 2) != 0,
                                counts[from][to][way]));
                    }
                }
            }
        }
        return ties;
    }

    /** Counts by position of the actor, of the recipient, and by way. */
    private final class Ties {

        private final int[] position;
        private final int[][][] counts;

        Ties(List<Integer> chosen) {
            position = new int[catalogue.identityBound()];
            Arrays.fill(position, -1);
            for (int i = 0; i < chosen.size(); i++) {
                position[chosen.get(i)] = i;
            }
            counts = new int[chosen.size()][chosen.size()][WAYS];
        }

        int[][][] count(BitSet rows) {
            int[] hostile = Arrays.stream(EventType.values())
                    .mapToInt(type -> isHostile(type) ? 1 : 0)
                    .toArray();
            IntFunction<int[]> actors = columns.actors.each(this::positions);
            IntFunction<int[]> recipients = columns.recipients.each(this::positions);
            IntPredicate isTold = columns.recipients.any(recipient -> true);
            for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
                int[] from = actors.apply(row);
                if (from.length == 0) {
                    continue;
                }
                if (isTold.test(row)) {
                    count(from, recipients.apply(row), hostile[columns.type[row]]);
                } else {
                    countMutual(from, hostile[columns.type[row]]);
                }
            }
            return counts;
        }

        private void count(int[] from, int[] to, int hostile) {
            for (int actor : from) {
                for (int recipient : to) {
                    counts[actor][recipient][hostile]++;
                }
            }
        }

        /** Of several who did it together each pair is counted once. */
        private void countMutual(int[] all, int hostile) {
            for (int i = 0; i < all.length; i++) {
                for (int j = i + 1; j < all.length; j++) {
                    counts[all[i]][all[j]][hostile + 2]++;
                }
            }
        }

        /** Of the chosen parties among some, in rising order, each once. */
        private int[] positions(Keys keys) {
            // Most lists have none of them.
            return keys.any(key -> position[catalogue.identity(key)] >= 0)
                    ? IntStream.range(0, keys.size())
                            .map(i -> position[catalogue.identity(keys.get(i))])
                            .filter(at -> at >= 0)
                            .sorted()
                            .distinct()
                            .toArray()
                    : NOBODY;
        }
    }

    private static boolean isHostile(EventType type) {
        return type.quad() == Quad.VERBAL_CONFLICT || type.quad() == Quad.MATERIAL_CONFLICT;
    }
}
