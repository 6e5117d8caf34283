package org.readout.workbench.chart.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.workbench.chart.Box;
import org.readout.workbench.chart.TextWidth;

/**
 * The parties that are drawn, where they stand, and the ties between them.
 *
 * @param nodes those in most reports, the weightiest first
 * @param ties between drawn parties, the strongest first
 */
record NetworkLayout(List<Node> nodes, List<Tie> ties) {

    private static final double LONGEST_LABEL = 150;

    /** With more lines than that nobody can follow one. */
    private static final double MOST_TIES_A_NODE = 2.5;

    NetworkLayout {
        nodes = List.copyOf(nodes);
        ties = List.copyOf(ties);
    }

    /** Lays out at most {@code most} parties; fewer where the frame is too small for their names. */
    static NetworkLayout of(List<Party> parties, List<Tie> ties, Box frame, int most) {
        List<Node> all = weighed(parties, ties, frame);
        // A few at a time: each trial lays out all anew.
        for (int number = Math.min(most, all.size()); number > 0; number -= 1 + number / 16) {
            Optional<NetworkLayout> layout = laid(all.subList(0, number), ties, frame);
            if (layout.isPresent()) {
                return layout.get();
            }
        }
        return new NetworkLayout(List.of(), List.of());
    }

    private static List<Node> weighed(List<Party> parties, List<Tie> ties, Box frame) {
        Map<String, Long> weights = new HashMap<>();
        for (Tie tie : ties) {
            weights.merge(tie.from(), tie.count(), Long::sum);
            if (!tie.within()) {
                weights.merge(tie.to(), tie.count(), Long::sum);
            }
        }
        long heaviest =
                weights.values().stream().mapToLong(Long::longValue).max().orElse(1);
        double largest = Math.min(26, frame.width() / 24);
        return parties.stream()
                .filter(party -> weights.containsKey(party.key()))
                .map(party -> node(party, weights.getOrDefault(party.key(), 0L), heaviest, largest))
                .sorted(Comparator.comparingLong(Node::weight)
                        .reversed()
                        .thenComparing(node -> node.party().key()))
                .toList();
    }

    private static Node node(Party party, long weight, long heaviest, double largest) {
        double radius = Math.max(5, largest * Math.sqrt((double) weight / heaviest));
        String label = TextWidth.fit(party.label(), Node.TYPE, LONGEST_LABEL);
        return Node.of(party, weight, radius, label);
    }

    private static Optional<NetworkLayout> laid(List<Node> chosen, List<Tie> ties, Box frame) {
        Map<String, Integer> index = new HashMap<>();
        chosen.forEach(node -> index.put(node.party().key(), index.size()));
        List<Tie> shown = ties.stream()
                .filter(tie -> index.containsKey(tie.from()) && index.containsKey(tie.to()))
                .sorted(Comparator.comparingLong(Tie::count)
                        .reversed()
                        .thenComparing(Tie::from)
                        .thenComparing(Tie::to)
                        .thenComparing(Tie::hostile)
                        .thenComparing(Tie::mutual))
                .limit(Math.round(chosen.size() * MOST_TIES_A_NODE))
                .toList();
        List<Springs.Spring> springs = shown.stream()
                .filter(tie -> !tie.within())
                .map(tie -> new Springs.Spring(
                        index.getOrDefault(tie.from(), 0),
                        index.getOrDefault(tie.to(), 0),
                        Math.min(1, 0.4 + Math.log((double) tie.count()) / 8)))
                .toList();
        Springs settled = new Springs(chosen.size(), springs, frame.grown(-20)).settle();
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            nodes.add(chosen.get(i).at(settled.x(i), settled.y(i)));
        }
        return Separation.separate(nodes, frame) ? Optional.of(new NetworkLayout(nodes, shown)) : Optional.empty();
    }
}
