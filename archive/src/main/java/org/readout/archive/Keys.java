package org.readout.archive;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A few numbers in rising order, each once. Immutable. */
final class Keys {

    static final Keys NONE = new Keys(new int[0]);

    private final int[] values;

    private Keys(int[] values) {
        this.values = values;
    }

    static Keys of(Collection<Integer> values) {
        return of(values.stream().mapToInt(Integer::intValue));
    }

    static Keys of(IntStream values) {
        int[] sorted = values.distinct().sorted().toArray();
        return sorted.length == 0 ? NONE : new Keys(sorted);
    }

    static Keys read(ByteBuffer bytes) {
        int size = Byte.toUnsignedInt(bytes.get());
        if (size == 0) {
            return NONE;
        }
        int[] values = new int[size];
        for (int i = 0; i < size; i++) {
            values[i] = bytes.getInt();
        }
        return new Keys(values);
    }

    /** At most 255 of them are written; no sentence names more parties. */
    void write(ByteBuffer bytes) {
        int size = Math.min(values.length, 255);
        bytes.put((byte) size);
        for (int i = 0; i < size; i++) {
            bytes.putInt(values[i]);
        }
    }

    int size() {
        return values.length;
    }

    int get(int index) {
        return values[index];
    }

    /** All of them, in rising order. */
    IntStream all() {
        return Arrays.stream(values);
    }

    boolean any(IntPredicate condition) {
        for (int value : values) {
            if (condition.test(value)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Keys keys && Arrays.equals(values, keys.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
