package org.readout.archive;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Puts some of many rows in order: no more of them than a page shows. */
final class RowOrder {

    /** Below this many rows sorting all is quicker. */
    private static final int FEW = 64;

    /** Up to this place a page is found by looking at every row once. */
    private static final int AHEAD = 500;

    /** From so many rows on that pays. */
    private static final int MANY = 10_000;

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
        int number = rows.cardinality();
        if (first >= 0 && size > 0 && (long) first + size <= AHEAD && number > MANY) {
            List<Integer> ahead = ahead(rows, first + size);
            return ahead.subList(Math.min(first, ahead.size()), ahead.size());
        }
        int[] all = array(rows);
        int from = Math.min(Math.max(first, 0), all.length);
        int to = (int) Math.min((long) from + size, all.length);
        part(all, 0, all.length, from);
        part(all, from, all.length, to);
        return Arrays.stream(all, from, to).boxed().sorted(comparison::compare).toList();
    }

    /** The first rows, by a heap that has the last of them on top: the others are each looked at once and not moved. */
    private List<Integer> ahead(BitSet rows, int most) {
        int[] heap = new int[most];
        int size = 0;
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            if (size < most) {
                rise(heap, size++, row);
            } else if (comparison.compare(row, heap[0]) < 0) {
                sink(heap, row);
            }
        }
        return Arrays.stream(heap, 0, size).boxed().sorted(comparison::compare).toList();
    }

    /** Puts a row at the heap's end and up to where it belongs. */
    private void rise(int[] heap, int end, int row) {
        int place = end;
        while (place > 0 && comparison.compare(heap[(place - 1) / 2], row) < 0) {
            heap[place] = heap[(place - 1) / 2];
            place = (place - 1) / 2;
        }
        heap[place] = row;
    }

    /** Puts a row in the place of the top and down to where it belongs. */
    private void sink(int[] heap, int row) {
        int place = 0;
        int child = 1;
        while (child < heap.length) {
            if (child + 1 < heap.length && comparison.compare(heap[child + 1], heap[child]) > 0) {
                child++;
            }
            if (comparison.compare(heap[child], row) <= 0) {
                break;
            }
            heap[place] = heap[child];
            place = child;
            child = 2 * place + 1;
        }
        heap[place] = row;
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
