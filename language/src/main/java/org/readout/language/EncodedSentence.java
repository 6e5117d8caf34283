package org.readout.language;

import java.util.Arrays;

/** A sentence as the net takes it: word pieces with shapes, and the first and last piece of every word. */
final class EncodedSentence {

    private final int[] pieces;
    private final byte[] shapes;
    private final int[] first;
    private final int[] last;

    private EncodedSentence(int[] pieces, byte[] shapes, int[] first, int[] last) {
        this.pieces = pieces;
        this.shapes = shapes;
        this.first = first;
        this.last = last;
    }

    /** Puts words (their pieces and shapes) between the net's begin and end pieces. */
    static EncodedSentence of(String[] words, int[][] wordPieces, WordPieces vocabulary) {
        int length = 2 + Arrays.stream(wordPieces).mapToInt(own -> own.length).sum();
        int[] pieces = new int[length];
        byte[] shapes = new byte[length];
        int[] first = new int[words.length];
        int[] last = new int[words.length];
        int position = 0;
        pieces[position++] = vocabulary.begin();
        for (int word = 0; word < words.length; word++) {
            int[] own = wordPieces[word];
            first[word] = position;
            System.arraycopy(own, 0, pieces, position, own.length);
            position += own.length;
            last[word] = position - 1;
            Arrays.fill(shapes, first[word], position, (byte)
                    WordShape.of(words[word], word).number());
        }
        pieces[position] = vocabulary.end();
        return new EncodedSentence(pieces, shapes, first, last);
    }

    int pieceCount() {
        return pieces.length;
    }

    int wordCount() {
        return first.length;
    }

    int piece(int position) {
        return pieces[position];
    }

    int shape(int position) {
        return shapes[position];
    }

    int first(int word) {
        return first[word];
    }

    int last(int word) {
        return last[word];
    }
}
