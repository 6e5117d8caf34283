package org.readout.language;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.util.List;

/** Direct buffers with a batch of sentences, used again for the next batch. One thread. */
final class NetInput {

    private LongBuffer ids = direct(1024);
    private LongBuffer attention = direct(1024);
    private LongBuffer shapes = direct(1024);
    private LongBuffer first = direct(512);
    private LongBuffer last = direct(512);
    private LongBuffer wordMask = direct(512);
    private int sentences;
    private int pieces;
    private int words;

    void fill(List<EncodedSentence> batch) {
        sentences = batch.size();
        pieces = batch.stream().mapToInt(EncodedSentence::pieceCount).max().orElse(0);
        words = batch.stream().mapToInt(EncodedSentence::wordCount).max().orElse(0);
        ids = cleared(ids, sentences * pieces);
        attention = cleared(attention, sentences * pieces);
        shapes = cleared(shapes, sentences * pieces);
        first = cleared(first, sentences * words);
        last = cleared(last, sentences * words);
        wordMask = cleared(wordMask, sentences * words);
        for (int i = 0; i < sentences; i++) {
            put(batch.get(i), i);
        }
    }

    private void put(EncodedSentence sentence, int row) {
        for (int i = 0; i < sentence.pieceCount(); i++) {
            ids.put(row * pieces + i, sentence.piece(i));
            attention.put(row * pieces + i, 1);
            shapes.put(row * pieces + i, sentence.shape(i));
        }
        for (int i = 0; i < sentence.wordCount(); i++) {
            first.put(row * words + i, sentence.first(i));
            last.put(row * words + i, sentence.last(i));
            wordMask.put(row * words + i, 1);
        }
    }

    private static LongBuffer cleared(LongBuffer buffer, int size) {
        LongBuffer cleared = buffer.capacity() >= size ? buffer : direct(Math.max(size, buffer.capacity() * 2));
        cleared.clear().limit(size);
        for (int i = 0; i < size; i++) {
            cleared.put(i, 0);
        }
        return cleared;
    }

    private static LongBuffer direct(int size) {
        return ByteBuffer.allocateDirect(size * Long.BYTES)
                .order(ByteOrder.nativeOrder())
                .asLongBuffer();
    }

    LongBuffer ids() {
        return ids;
    }

    LongBuffer attention() {
        return attention;
    }

    LongBuffer shapes() {
        return shapes;
    }

    LongBuffer first() {
        return first;
    }

    LongBuffer last() {
        return last;
    }

    LongBuffer wordMask() {
        return wordMask;
    }

    long[] pieceShape() {
        return new long[] {sentences, pieces};
    }

    long[] wordShape() {
        return new long[] {sentences, words};
    }
}
