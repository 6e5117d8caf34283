package org.readout.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the sentences of one document are put together for the net: by length, so that little is padding, and few enough at
 * a time that memory stays small. Sentences of different documents never share a batch, so that a document's reading is the
 * same whatever is read beside it.
 *
 * <p>The net's time grows with the pieces that it is given, padding included, and a run costs something by itself. Of all ways to cut the
 * sorted sentences into batches the cheapest is taken (dynamic programming over the last cut).
 */
final class Batches {

    private static final int MOST_SENTENCES = 8;
    private static final int MOST_PIECES = 512;

    /** What a run of the net costs besides its pieces, in pieces; measured on batches of 1 to 16 sentences of 16 to 48 pieces. */
    private static final int RUN = 4;

    private Batches() {}

    /** Indices of sentences, batch by batch. */
    static List<int[]> of(List<EncodedSentence> sentences) {
        int[] order = IntStream.range(0, sentences.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> sentences.get(i).pieceCount()))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] lengths =
                Arrays.stream(order).map(i -> sentences.get(i).pieceCount()).toArray();
        int[] starts = cheapestStarts(lengths);
        List<int[]> batches = new ArrayList<>();
        for (int end = order.length; end > 0; end = starts[end]) {
            batches.add(Arrays.copyOfRange(order, starts[end], end));
        }
        Collections.reverse(batches);
        return batches;
    }

    /** For each number of the shortest sentences: where the last of their batches begins. */
    private static int[] cheapestStarts(int[] lengths) {
        long[] costs = new long[lengths.length + 1];
        int[] starts = new int[lengths.length + 1];
        for (int end = 1; end <= lengths.length; end++) {
            costs[end] = Long.MAX_VALUE;
            int longest = lengths[end - 1];
            for (int start = end - 1; start >= 0 && mayShare(end - start, longest); start--) {
                long cost = costs[start] + (long) longest * (end - start) + RUN;
                if (cost < costs[end]) {
                    costs[end] = cost;
                    starts[end] = start;
                }
            }
        }
        return starts;
    }

    private static boolean mayShare(int sentences, int longest) {
        return sentences == 1 || sentences <= MOST_SENTENCES && longest * sentences <= MOST_PIECES;
    }
}
