package org.readout.language;

import java.nio.FloatBuffer;
import org.readout.model.ActVector;

/**
 * What the net says of the words' meanings, padding included; words of like meaning lie in like directions.
 *
 * @param words words in the longest sentence
 * @param size numbers for each word
 * @param values {@code [sentence, word, number]}
 */
record WordVectors(int words, int size, FloatBuffer values) {

    /** A word's numbers, the largest of them as one byte's largest: only their direction counts. */
    ActVector of(int sentence, int word) {
        float[] numbers = new float[size];
        values.get((sentence * words + word) * size, numbers);
        float largest = Float.MIN_NORMAL;
        for (float number : numbers) {
            largest = Math.max(largest, Math.abs(number));
        }
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) Math.round(numbers[i] / largest * Byte.MAX_VALUE);
        }
        return ActVector.of(bytes);
    }
}
