package org.readout.archive;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.model.Status;

/**
 * Which reports tell one happening: those of one type with the same parties whose places and days do not speak against it.
 *
 * <p>A pure function of the reports that hold and of what people decided about events, whatever the order in which they
 * came. After a change only the blocks of reports that it touches are grouped anew.
 */
final class Grouping {

    /** What may happen is another thing than what happened. */
    private static final int HYPOTHETICAL = Positions.of(Status.HYPOTHETICAL);

    private final Catalogue catalogue;

    private BitSet grouped = new BitSet();
    private long[] block = new long[0];
    private int[] event = new int[0];
    private byte[] why = new byte[0];
    private long identities;

    Grouping(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The row that stands for the event of each live row. */
    int[] event() {
        return event;
    }

    byte[] why() {
        return why;
    }

    /** Brings it in step with the catalogue. */
    void bringUp(Columns columns) {
        BitSet changed = (BitSet) columns.live.clone();
        changed.xor(grouped);
        grow(columns.size());
        Set<Long> left = left(columns);
        if (changed.isEmpty() && left.isEmpty()) {
            return;
        }
        columns.live.stream().filter(row -> !grouped.get(row)).forEach(row -> block[row] = block(columns, row));
        int[] rows = touched(columns, changed, left);
        BlockGrouping each = new BlockGrouping(columns, catalogue, event, why);
        eachBlock(rows, each);
        grouped = (BitSet) columns.live.clone();
    }

    /** The blocks that grouped rows have left, and those to which they went, as their parties are taken for others now. */
    private Set<Long> left(Columns columns) {
        Set<Long> blocks = new HashSet<>();
        if (identities != catalogue.identities().edition()) {
            identities = catalogue.identities().edition();
            grouped.stream().filter(columns.live::get).forEach(row -> {
                long now = block(columns, row);
                if (now != block[row]) {
                    blocks.add(block[row]);
                    blocks.add(now);
                    block[row] = now;
                }
            });
        }
        return blocks;
    }

    void forget() {
        grouped = new BitSet();
    }

    private void grow(int size) {
        if (size > event.length) {
            int capacity = Math.max(size, event.length * 2);
            block = Arrays.copyOf(block, capacity);
            event = Arrays.copyOf(event, capacity);
            why = Arrays.copyOf(why, capacity);
        }
    }

    /** The live rows of all blocks of which a row has come or gone. */
    private int[] touched(Columns columns, BitSet changed, Set<Long> left) {
        if (grouped.isEmpty()) {
            return columns.live.stream().toArray();
        }
        Set<Long> blocks = new HashSet<>(left);
        changed.stream().forEach(row -> blocks.add(block[row]));
        return columns.live.stream().filter(row -> blocks.contains(block[row])).toArray();
    }

    /** Hands on the rows of one block after the other. */
    private void eachBlock(int[] rows, BlockGrouping each) {
        long[] order = new long[rows.length];
        int bits = Long.SIZE - Long.numberOfLeadingZeros(block.length);
        long rowBits = (1L << bits) - 1;
        for (int i = 0; i < rows.length; i++) {
            order[i] = block[rows[i]] & ~rowBits | rows[i];
        }
        Arrays.sort(order);
        int from = 0;
        for (int i = 1; i <= order.length; i++) {
            if (i == order.length || (order[i] & ~rowBits) != (order[from] & ~rowBits)) {
                int[] run = new int[i - from];
                for (int k = from; k < i; k++) {
                    run[k - from] = (int) (order[k] & rowBits);
                }
                oneBlock(run, each);
                from = i;
            }
        }
    }

    /** Rows whose blocks begin alike; they are nearly always of one block. */
    private void oneBlock(int[] rows, BlockGrouping each) {
        long first = block[rows[0]];
        int[] same = Arrays.stream(rows).filter(row -> block[row] == first).toArray();
        each.group(same);
        if (same.length < rows.length) {
            oneBlock(Arrays.stream(rows).filter(row -> block[row] != first).toArray(), each);
        }
    }

    /** A number that two reports share if they agree in type and parties, and may be taken for one at all. */
    private long block(Columns columns, int row) {
        long hash = mixed(columns.type[row], columns.status[row] == HYPOTHETICAL ? 1 : 0);
        boolean strong = columns.place[row] != 0;
        boolean vague = false;
        for (KeysColumn parties : List.of(columns.actors, columns.recipients)) {
            Keys keys = parties.get(row);
            strong |= keys.any(catalogue::isStrong);
            vague |= keys.any(catalogue::isVague);
            hash = mixed(hash, identities(keys));
        }
        return vague || !strong ? mixed(hash, columns.document[row] + 1L) : hash;
    }

    /** Of the set of identities, in whatever order. */
    private long identities(Keys keys) {
        Set<Integer> seen = new HashSet<>();
        long hash = 1;
        for (int i = 0; i < keys.size(); i++) {
            int identity = catalogue.identity(keys.get(i));
            if (keys.size() == 1 || seen.add(identity)) {
                hash += mixed(7, identity);
            }
        }
        return hash;
    }

    /** SplitMix64 by Steele, Lea and Flood (2014). */
    private static long mixed(long hash, long value) {
        long z = hash * 0x9E3779B97F4A7C15L + value + 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
