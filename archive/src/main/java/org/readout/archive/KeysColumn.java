package org.readout.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/**
 * A column of the catalogue whose rows have a few keys each. Equal lists of keys are kept once and have a number, so that what
 * holds for a list is found once and not for each of its rows.
 *
 * <p>For one thread at a time.
 */
final class KeysColumn {

    private int[] listOfRow;
    private final List<Keys> lists = new ArrayList<>();
    private final Map<Keys, Integer> numbers = new HashMap<>();

    KeysColumn(int capacity) {
        listOfRow = new int[capacity];
    }

    void grow(int capacity) {
        listOfRow = Arrays.copyOf(listOfRow, capacity);
    }

    void put(int row, Keys keys) {
        listOfRow[row] = numbers.computeIfAbsent(keys, another -> {
            lists.add(another);
            return lists.size() - 1;
        });
    }

    Keys get(int row) {
        return lists.get(listOfRow[row]);
    }

    /** Whether a row has a key that meets the condition. */
    IntPredicate any(IntPredicate condition) {
        BitSet meeting = new BitSet(lists.size());
        for (int list = 0; list < lists.size(); list++) {
            meeting.set(list, lists.get(list).any(condition));
        }
        int[] number = listOfRow;
        return row -> meeting.get(number[row]);
    }

    /** What a function gives for the list of a row; found once for each list. */
    <T> IntFunction<T> each(Function<Keys, T> function) {
        List<T> found = new ArrayList<>(lists.size());
        lists.forEach(list -> found.add(function.apply(list)));
        int[] number = listOfRow;
        return row -> found.get(number[row]);
    }

    /** Takes the lists that some rows have, each with how many of the rows have it. */
    void count(BitSet rows, Taker taker) {
        int[] counts = new int[lists.size()];
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            counts[listOfRow[row]]++;
        }
        for (int list = 0; list < counts.length; list++) {
            if (counts[list] > 0) {
                taker.take(lists.get(list), counts[list]);
            }
        }
    }

    /** Takes a list of keys with the number of rows that have it. */
    interface Taker {
        void take(Keys keys, int rows);
    }
}
