package org.readout.archive;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.model.Where;

/**
 * Counts in how many rows each place stands; places that are written differently and have one name are one.
 *
 * <p>What is known of a place is kept until a row changes: a map asks for some hundred places, and most of them were on the
 * map before. For one thread at a time.
 */
final class PlaceList {

    private static final int NOWHERE = Integer.MAX_VALUE;

    private final Catalogue catalogue;
    private final ReportStore store;
    private final Map<Integer, Optional<Where>> known = new HashMap<>();

    /** The first live row of each place. */
    private int[] firstRow = new int[0];

    private long edition;

    PlaceList(Catalogue catalogue, ReportStore store) {
        this.catalogue = catalogue;
        this.store = store;
    }

    /** How many rows a place has, and the first row of the archive that has it. */
    private record Count(long rows, int first) {
        Count and(Count other) {
            return new Count(rows + other.rows, Math.min(first, other.first));
        }
    }

    /** The most frequent places, equal ones as they first came, and how many there are. */
    Page<PlaceSummary> most(BitSet rows, int most) {
        bringUp();
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

    private void bringUp() {
        Columns columns = catalogue.columns();
        if (edition == catalogue.edition()) {
            return;
        }
        edition = catalogue.edition();
        known.clear();
        firstRow = new int[catalogue.placeBound()];
        Arrays.fill(firstRow, NOWHERE);
        for (int row = columns.live.nextSetBit(0); row >= 0; row = columns.live.nextSetBit(row + 1)) {
            firstRow[columns.place[row]] = Math.min(firstRow[columns.place[row]], row);
        }
    }

    private Map<Catalogue.PlaceLabel, Count> counts(BitSet rows) {
        int[] number = catalogue.count(PlaceList.class, rows, this::count);
        Map<Catalogue.PlaceLabel, Count> counts = new LinkedHashMap<>();
        // The first key stands for no place.
        IntStream.range(1, number.length)
                .filter(place -> number[place] > 0)
                .forEach(place ->
                        counts.merge(catalogue.place(place), new Count(number[place], firstRow[place]), Count::and));
        return counts;
    }

    private int[] count(BitSet rows) {
        int[] places = catalogue.columns().place;
        int[] number = new int[firstRow.length];
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            number[places[row]]++;
        }
        return number;
    }

    private Stream<PlaceSummary> summary(Catalogue.PlaceLabel place, Count count) {
        return known.computeIfAbsent(count.first(), this::where).stream()
                .map(where -> new PlaceSummary(place.label(), place.country(), where, count.rows()));
    }

    private Optional<Where> where(int row) {
        return store.load(catalogue.columns().report[row]).report().where();
    }
}
