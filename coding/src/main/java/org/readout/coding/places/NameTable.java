package org.readout.coding.places;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** A table from the hashes of names to numbers; a hash may have several numbers, and two names may share a hash. */
final class NameTable {

    private static final int NONE = -1;

    private final int[] heads = new int[1 << 19];
    private int[] next = new int[1 << 18];
    private int[] hashes = new int[1 << 18];
    private int[] values = new int[1 << 18];
    private int size;

    NameTable() {
        Arrays.fill(heads, NONE);
    }

    /** The hash of a folded name. */
    static int hash(char[] name, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + name[i];
        }
        return hash;
    }

    static int hash(String folded) {
        return hash(folded.toCharArray(), folded.length());
    }

    void add(int hash, int value) {
        if (size == next.length) {
            grow();
        }
        int slot = slot(hash);
        next[size] = heads[slot];
        hashes[size] = hash;
        values[size] = value;
        heads[slot] = size++;
    }

    /** Gives every number of a hash, the last added first. */
    void each(int hash, IntConsumer user) {
        for (int at = heads[slot(hash)]; at != NONE; at = next[at]) {
            if (hashes[at] == hash) {
                user.accept(values[at]);
            }
        }
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & heads.length - 1;
    }

    private void grow() {
        int length = size + size / 2;
        next = Arrays.copyOf(next, length);
        hashes = Arrays.copyOf(hashes, length);
        values = Arrays.copyOf(values, length);
    }
}
