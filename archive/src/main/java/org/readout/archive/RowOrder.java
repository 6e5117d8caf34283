package org.readout.archive;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Puts some of many rows in order: no more of them than a page shows. */
final class RowOrder {

    /** Below this many rows sorting all is quicker. */
    private static final int FEW = 64;

    /** Compares two rows; 0 only for a row and itself. */
    interface Comparison {
        int compare(int row, int other);
    }

    private final Comparison comparison;

    RowOrder(Comparison comparison) {
        this.comparison = comparison;
    }

    /** The rows from a place on, at most {@code size} of them. */
    List<Integer> page(BitSet rows, int first, int size) {
        int[] all = array(rows);
        int from = Math.min(Math.max(first, 0), all.length);
        int to = (int) Math.min((long) from + size, all.length);
        part(all, 0, all.length, from);
        part(all, from, all.length, to);
        return Arrays.stream(all, from, to).boxed().sorted(comparison::compare).toList();
    }

    /** A stream would take several times as long for a million. */
    private static int[] array(BitSet rows) {
        int[] array = new int[rows.cardinality()];
        int size = 0;
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            array[size++] = row;
        }
        return array;
    }

    /** Moves rows of {@code [low, high)} so that those before {@code place} are the ones that sorting would put there. */
    private void part(int[] rows, int low, int high, int place) {
        int from = low;
        int to = high;
        while (place > from && place < to && to - from > FEW) {
            int pivot = median(rows[from], rows[(from + to) >>> 1], rows[to - 1]);
            int left = from;
            int right = to - 1;
            while (left <= right) {
                while (comparison.compare(rows[left], pivot) < 0) {
                    left++;
                }
                while (comparison.compare(rows[right], pivot) > 0) {
                    right--;
                }
                if (left <= right) {
                    int row = rows[left];
                    rows[left++] = rows[right];
                    rows[right--] = row;
                }
            }
            if (place <= right) {
                to = right + 1;
            } else if (place >= left) {
                from = left;
            } else {
                return;
            }
        }
        if (place > from && place < to) {
            sort(rows, from, to);
        }
    }

    private int median(int one, int two, int three) {
        if (comparison.compare(one, two) < 0) {
            return comparison.compare(two, three) < 0 ? two : comparison.compare(one, three) < 0 ? three : one;
        }
        return comparison.compare(one, three) < 0 ? one : comparison.compare(two, three) < 0 ? three : two;
    }

    private void sort(int[] rows, int from, int to) {
        int[] sorted = Arrays.stream(rows, from, to)
                .boxed()
                .sorted(comparison::compare)
                .mapToInt(Integer::intValue)
                .toArray();
        System.arraycopy(sorted, 0, rows, from, sorted.length);
    }
}
