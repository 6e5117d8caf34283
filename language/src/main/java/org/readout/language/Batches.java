package org.readout.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the sentences of one document are put together for the net: by length, so that little is padding, and few enough at
 * a time that memory stays small. Sentences of different documents never share a batch, so that a document's reading is the
 * same whatever is read beside it.
 */
final class Batches {

    private static final int MOST_SENTENCES = 8;
    private static final int MOST_PIECES = 512;
    /** Where the shortest sentence of a batch would be padded by more than this share, a new batch begins. */
    private static final double MOST_PADDING = 0.3;

    /** Up to this length padding costs next to nothing. */
    private static final int SHORT = 16;

    private Batches() {}

    /** Indices of sentences, batch by batch. */
    static List<int[]> of(List<EncodedSentence> sentences) {
        int[] order = IntStream.range(0, sentences.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> sentences.get(i).pieceCount()))
                .mapToInt(Integer::intValue)
                .toArray();
        List<int[]> batches = new ArrayList<>();
        int start = 0;
        while (start < order.length) {
            int end = end(sentences, order, start);
            batches.add(Arrays.copyOfRange(order, start, end));
            start = end;
        }
        return batches;
    }

    private static int end(List<EncodedSentence> sentences, int[] order, int start) {
        int shortest = sentences.get(order[start]).pieceCount();
        int end = start + 1;
        while (end < order.length && end - start < MOST_SENTENCES) {
            int longest = sentences.get(order[end]).pieceCount();
            boolean padded = longest > SHORT && shortest < longest * (1 - MOST_PADDING);
            if (padded || longest * (end - start + 1) > MOST_PIECES) {
                break;
            }
            end++;
        }
        return end;
    }
}
