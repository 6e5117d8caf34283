package org.readout.archive;

import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Counts in how many rows each place stands; places that are written differently and have one name are one. */
final class PlaceList {

    private final Catalogue catalogue;
    private final ReportStore store;

    PlaceList(Catalogue catalogue, ReportStore store) {
        this.catalogue = catalogue;
        this.store = store;
    }

    /** How many rows a place has, and the first of them. */
    private record Count(long rows, int first) {
        Count and(Count other) {
            return new Count(rows + other.rows, Math.min(first, other.first));
        }
    }

    /** The most frequent places, equal ones as they first came, and how many there are. */
    Page<PlaceSummary> most(BitSet rows, int most) {
        Map<Catalogue.PlaceLabel, Count> counts = counts(rows);
        List<PlaceSummary> shown = counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Catalogue.PlaceLabel, Count> entry) ->
                                -entry.getValue().rows())
                        .thenComparing(entry -> entry.getValue().first()))
                .limit(most)
                .flatMap(entry -> summary(entry.getKey(), entry.getValue()))
                .toList();
        return new Page<>(shown, 0, counts.size());
    }

    private Map<Catalogue.PlaceLabel, Count> counts(BitSet rows) {
        int[] places = catalogue.columns().place;
        int bound = rows.stream().map(row -> places[row]).max().orElse(0) + 1;
        int[] number = new int[bound];
        int[] first = new int[bound];
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            int place = places[row];
            if (number[place]++ == 0) {
                first[place] = row;
            }
        }
        Map<Catalogue.PlaceLabel, Count> counts = new LinkedHashMap<>();
        // The first key stands for no place.
        IntStream.range(1, bound)
                .filter(place -> number[place] > 0)
                .forEach(place ->
                        counts.merge(catalogue.place(place), new Count(number[place], first[place]), Count::and));
        return counts;
    }

    private Stream<PlaceSummary> summary(Catalogue.PlaceLabel place, Count count) {
        return store.load(catalogue.columns().report[count.first()]).report().where().stream()
                .map(where -> new PlaceSummary(place.label(), place.country(), where, count.rows()));
    }
}
