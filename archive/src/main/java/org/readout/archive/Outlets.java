package org.readout.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The outlet of each document, by its key. For one thread at a time. */
final class Outlets {

    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private int[] ofDocument = new int[1024];

    void put(int document, String name) {
        if (document >= ofDocument.length) {
            ofDocument = Arrays.copyOf(ofDocument, Math.max(document + 1, ofDocument.length * 2));
        }
        ofDocument[document] = numbers.computeIfAbsent(name, added -> {
            names.add(added);
            return names.size() - 1;
        });
    }

    /** The outlets of some documents, those with most of them first. */
    List<Outlet> of(BitSet documents) {
        Map<Integer, Integer> counts = new HashMap<>();
        documents.stream().forEach(document -> counts.merge(ofDocument[document], 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> new Outlet(names.get(count.getKey()), count.getValue()))
                .sorted(Comparator.comparingLong(Outlet::documents).reversed().thenComparing(Outlet::name))
                .toList();
    }
}
