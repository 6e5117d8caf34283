package org.readout.model;

import java.util.Arrays;

/**
 * Numbers that the reader net gives a word: as a trigger, what its event layer says of every type and mode; or what the word means where
 * it stands. Words that are alike have vectors in like directions. Immutable.
 */
public final class ActVector {

    private final byte[] values;
    private final double length;

    private ActVector(byte[] values) {
        this.values = values;
        int squares = 0;
        for (byte value : values) {
            squares += value * value;
        }
        this.length = Math.sqrt(squares);
    }

    /** A vector of the net's numbers, each as one byte. */
    public static ActVector of(byte[] values) {
        return new ActVector(values.clone());
    }

    /** How many numbers it has. */
    public int size() {
        return values.length;
    }

    /** Its numbers, as given to {@link #of}. */
    public byte[] values() {
        return values.clone();
    }

    /**
     * The cosine of the angle between two vectors: 1 for the same direction; 0 if one of them is nothing but zeros.
     *
     * @throws IllegalArgumentException if they are of different nets
     */
    public double similarity(ActVector other) {
        requireSize(other.values.length);
        if (length == 0 || other.length == 0) {
            return 0;
        }
        int product = 0;
        for (int i = 0; i < values.length; i++) {
            product += values[i] * other.values[i];
        }
        return product / (length * other.length);
    }

    /**
     * The cosine of the angle between it and a direction, which has the length 1 or is nothing but zeros.
     *
     * @throws IllegalArgumentException if they are of different nets
     */
    public double along(double[] direction) {
        requireSize(direction.length);
        double product = 0;
        for (int i = 0; i < values.length; i++) {
            product += values[i] * direction[i];
        }
        return length == 0 ? 0 : product / length;
    }

    /** Adds its direction, of length 1, to a sum. */
    public void addTo(double[] sum) {
        requireSize(sum.length);
        for (int i = 0; i < values.length && length > 0; i++) {
            sum[i] += values[i] / length;
        }
    }

    private void requireSize(int size) {
        if (values.length != size) {
            throw new IllegalArgumentException(
                    "vectors of different nets: " + values.length + " and " + size + " numbers");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ActVector vector && Arrays.equals(values, vector.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "ActVector" + Arrays.toString(values);
    }
}
