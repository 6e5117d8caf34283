package org.readout.model;

import java.util.Arrays;

/**
 * The reader net's impression of one word as a trigger: what its event layer says of every type and mode. Words that tell alike acts
 * have alike vectors. Immutable.
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

    /** A vector of the net's scores, each in eighths and cut off beyond one byte. */
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
        if (values.length != other.values.length) {
            throw new IllegalArgumentException(
                    "vectors of different nets: " + values.length + " and " + other.values.length + " numbers");
        }
        if (length == 0 || other.length == 0) {
            return 0;
        }
        int product = 0;
        for (int i = 0; i < values.length; i++) {
            product += values[i] * other.values[i];
        }
        return product / (length * other.length);
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
