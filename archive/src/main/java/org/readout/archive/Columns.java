package org.readout.archive;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The entries of all catalogue cards, column by column, so that a million of them are gone through in milliseconds. A row is
 * live until its document's card is taken out.
 *
 * <p>About a hundred bytes a report. For one thread at a time.
 */
final class Columns {

    private static final int FIRST_CAPACITY = 1024;
    private static final int LARGEST_STRAY = 20_000;

    final BitSet live = new BitSet();
    long[] report = new long[FIRST_CAPACITY];
    long[] mark = new long[FIRST_CAPACITY];
    int[] document = new int[FIRST_CAPACITY];
    byte[] type = new byte[FIRST_CAPACITY];
    long[] modes = new long[FIRST_CAPACITY];
    byte[] status = new byte[FIRST_CAPACITY];
    boolean[] background = new boolean[FIRST_CAPACITY];
    int[] first = new int[FIRST_CAPACITY];
    int[] last = new int[FIRST_CAPACITY];
    byte[] precision = new byte[FIRST_CAPACITY];
    final KeysColumn countries = new KeysColumn(FIRST_CAPACITY);
    int[] sectors = new int[FIRST_CAPACITY];
    final KeysColumn actors = new KeysColumn(FIRST_CAPACITY);
    final KeysColumn recipients = new KeysColumn(FIRST_CAPACITY);
    final KeysColumn speakers = new KeysColumn(FIRST_CAPACITY);
    int[] place = new int[FIRST_CAPACITY];
    byte[] review = new byte[FIRST_CAPACITY];
    CodeLabels[] codes = new CodeLabels[FIRST_CAPACITY];

    private int size;

    /** First row of each document and how many it has, by document key. */
    private final Map<Integer, int[]> rowsOf = new HashMap<>();

    /** Lists that many reports share, each kept once. */
    private final Map<CodeLabels, CodeLabels> sharedCodes = new HashMap<>();

    /** Rows, live or not; they are counted from 0. */
    int size() {
        return size;
    }

    /** The live rows of a document, by its key. */
    IntStream rows(int key) {
        int[] rows = rowsOf.get(key);
        return rows == null ? IntStream.empty() : IntStream.range(rows[0], rows[0] + rows[1]);
    }

    /** Whether any row ever had a code of the user's own. */
    boolean hasCodes() {
        return sharedCodes.keySet().stream().anyMatch(labels -> !labels.all().isEmpty());
    }

    /** Puts a document's card in the place of its former one. */
    void put(int key, Card card) {
        take(key);
        if (!card.entries().isEmpty()) {
            rowsOf.put(key, new int[] {size, card.entries().size()});
            card.entries().forEach(entry -> add(key, entry));
        }
    }

    private void take(int key) {
        int[] rows = rowsOf.remove(key);
        if (rows != null) {
            live.clear(rows[0], rows[0] + rows[1]);
        }
    }

    private void add(int key, CardEntry entry) {
        if (size == report.length) {
            grow();
        }
        live.set(size);
        document[size] = key;
        report[size] = entry.report();
        mark[size] = entry.mark();
        type[size] = (byte) entry.type();
        modes[size] = entry.modes();
        status[size] = (byte) entry.status();
        background[size] = entry.background();
        first[size] = entry.first();
        last[size] = entry.last();
        precision[size] = (byte) entry.precision();
        countries.put(size, entry.countries());
        sectors[size] = entry.sectors();
        actors.put(size, entry.actors());
        recipients.put(size, entry.recipients());
        speakers.put(size, entry.speakers());
        place[size] = entry.place();
        review[size] = (byte) entry.review();
        codes[size] = share(entry.codes());
        size++;
    }

    private CodeLabels share(CodeLabels labels) {
        CodeLabels known = sharedCodes.putIfAbsent(labels, labels);
        return known == null ? labels : known;
    }

    /** Whether so many rows are no longer live that starting anew is better. */
    boolean isStray() {
        int stray = size - live.cardinality();
        return stray > LARGEST_STRAY && stray > size / 2;
    }

    private void grow() {
        int capacity = report.length * 2;
        report = Arrays.copyOf(report, capacity);
        mark = Arrays.copyOf(mark, capacity);
        document = Arrays.copyOf(document, capacity);
        type = Arrays.copyOf(type, capacity);
        modes = Arrays.copyOf(modes, capacity);
        status = Arrays.copyOf(status, capacity);
        background = Arrays.copyOf(background, capacity);
        first = Arrays.copyOf(first, capacity);
        last = Arrays.copyOf(last, capacity);
        precision = Arrays.copyOf(precision, capacity);
        countries.grow(capacity);
        sectors = Arrays.copyOf(sectors, capacity);
        actors.grow(capacity);
        recipients.grow(capacity);
        speakers.grow(capacity);
        place = Arrays.copyOf(place, capacity);
        review = Arrays.copyOf(review, capacity);
        codes = Arrays.copyOf(codes, capacity);
    }

    /** In the order of the archive: documents as they first came, and their reports as they stand in the text. */
    int inOrder(int row, int other) {
        int byDocument = Integer.compare(document[row], document[other]);
        return byDocument != 0 ? byDocument : Integer.compare(row, other);
    }
}
