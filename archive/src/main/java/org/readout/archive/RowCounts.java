package org.readout.archive;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Counts over rows of the catalogue. Where most rows are to be counted, those that are left out are, and taken from the counts
 * of all rows, which are kept until a row changes: so no question goes through more than half of the rows.
 *
 * <p>For one thread at a time.
 */
final class RowCounts {

    private final Map<Object, int[]> ofAll = new HashMap<>();

    void forget() {
        ofAll.clear();
    }

    /**
     * How often each value occurs.
     *
     * @param what names the counting, the same one for the same {@code counting}
     * @param live all rows there are
     * @param rows those to count, all of them live
     * @param counting counts some rows by value; it adds up, so that the counts of two parts make those of the whole
     */
    int[] of(Object what, BitSet live, BitSet rows, Function<BitSet, int[]> counting) {
        if (rows.cardinality() <= live.cardinality() / 2) {
            return counting.apply(rows);
        }
        int[] counts = ofAll.computeIfAbsent(what, key -> counting.apply(live)).clone();
        int[] leftOut = counting.apply(without(live, rows));
        for (int value = 0; value < leftOut.length; value++) {
            counts[value] -= leftOut[value];
        }
        return counts;
    }

    /** The rows that are in one set and not in the other. */
    static BitSet without(BitSet all, BitSet rows) {
        BitSet rest = (BitSet) all.clone();
        rest.andNot(rows);
        return rest;
    }
}
