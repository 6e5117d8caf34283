package org.readout.archive;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.model.Report;

/**
 * Two reports of two readings of one document that tell the same.
 *
 * @param earlier the index of the report in the earlier reading
 * @param later the index of the report in the later reading
 * @param likeness in what they agree
 */
record Counterpart(int earlier, int later, Likeness likeness) {

    /** Pairs reports one to one, the closest likeness first, and of equals those that come first in the text. */
    static List<Counterpart> between(List<Report> earlier, List<Report> later) {
        List<Counterpart> pairs = new ArrayList<>();
        List<Integer> lone = indexes(earlier);
        List<Integer> free = indexes(later);
        for (Likeness likeness : Likeness.values()) {
            Map<List<Object>, Deque<Integer>> byKey = new HashMap<>();
            free.forEach(index -> byKey.computeIfAbsent(likeness.key(later.get(index)), key -> new ArrayDeque<>())
                    .add(index));
            for (Integer index : List.copyOf(lone)) {
                Deque<Integer> alike = byKey.getOrDefault(likeness.key(earlier.get(index)), new ArrayDeque<>());
                if (!alike.isEmpty()) {
                    Integer other = alike.remove();
                    lone.remove(index);
                    free.remove(other);
                    pairs.add(new Counterpart(index, other, likeness));
                }
            }
        }
        return pairs;
    }

    private static List<Integer> indexes(List<Report> reports) {
        List<Integer> indexes = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            indexes.add(i);
        }
        return indexes;
    }
}
