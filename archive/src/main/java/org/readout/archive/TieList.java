package org.readout.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import org.readout.model.EventType;
import org.readout.model.Quad;

/** Counts who acts on whom among the parties that most rows name; words that name nobody are left out. */
final class TieList {

    /** Whether the acts are hostile, and whether they are mutual. */
    private static final int WAYS = 4;

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
            List<EventType> types = List.of(EventType.values());
            for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
                Quad quad = types.get(columns.type[row]).quad();
                int hostile = quad == Quad.VERBAL_CONFLICT || quad == Quad.MATERIAL_CONFLICT ? 1 : 0;
                count(columns.actors[row], columns.recipients[row], hostile);
            }
            return counts;
        }

        private void count(Keys actors, Keys recipients, int hostile) {
            BitSet from = positions(actors);
            BitSet to = positions(recipients);
            if (recipients.size() > 0) {
                from.stream().forEach(actor -> to.stream().forEach(one -> counts[actor][one][hostile]++));
            } else {
                from.stream().forEach(actor -> after(from, actor, other -> counts[actor][other][hostile + 2]++));
            }
        }

        /** Of several who did it together each pair is counted once. */
        private void after(BitSet all, int one, IntConsumer taker) {
            all.stream().filter(other -> other > one).forEach(taker);
        }

        private BitSet positions(Keys keys) {
            BitSet positions = new BitSet();
            for (int i = 0; i < keys.size(); i++) {
                int found = position[catalogue.identity(keys.get(i))];
                if (found >= 0) {
                    positions.set(found);
                }
            }
            return positions;
        }
    }
}
