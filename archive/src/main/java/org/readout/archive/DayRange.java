package org.readout.archive;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * The days on which acts began, from the first to the last, so that they can be counted in an array.
 *
 * @param first the first day, as in the catalogue
 * @param last the last day; before {@code first} where no act has a day
 */
record DayRange(long first, long last) {

    /** About two thousand seven hundred years. */
    private static final long LONGEST = 1_000_000;

    /** The days of all live rows. */
    static DayRange of(Columns columns) {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (int row = columns.live.nextSetBit(0); row >= 0; row = columns.live.nextSetBit(row + 1)) {
            int day = columns.first[row];
            if (day != CardEntry.NO_DAY) {
                first = Math.min(first, day);
                last = Math.max(last, day);
            }
        }
        return new DayRange(first, last);
    }

    /** Whether an array of them is not too large: one wrong year in a text may be far away. */
    boolean isCountable() {
        return last >= first && last - first < LONGEST;
    }

    /** How many acts began on each day: those without a day first, then from the first day on. */
    int[] count(Columns columns, BitSet rows) {
        int[] counts = new int[(int) (last - first) + 2];
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            int day = columns.first[row];
            counts[day == CardEntry.NO_DAY ? 0 : (int) (day - first) + 1]++;
        }
        return counts;
    }

    /** The same by day, without the days on which nothing began. */
    Map<Integer, Integer> days(int[] counts) {
        Map<Integer, Integer> days = new HashMap<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                days.put(i == 0 ? CardEntry.NO_DAY : (int) (first + i - 1), counts[i]);
            }
        }
        return days;
    }
}
