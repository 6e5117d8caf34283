package org.readout.language;

import java.util.Arrays;

/** Where the words of a text stand: half-open ranges of UTF-16 positions, in order, not overlapping. Grows; one thread. */
final class WordSpans {

    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int size;

    void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    int size() {
        return size;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    String text(int word, String text) {
        return text.substring(starts[word], ends[word]);
    }
}
