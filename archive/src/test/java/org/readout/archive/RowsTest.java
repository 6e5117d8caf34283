package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered by a short way for many rows is what the long way would say. */
final class RowsTest {

    private static final int ROWS = 30_000;

    private static BitSet some(Random random, double share) {
        BitSet rows = new BitSet();
        IntStream.range(0, ROWS).filter(row -> random.nextDouble() < share).forEach(rows::set);
        return rows;
    }

    private static int[] countOf(BitSet rows) {
        int[] counts = new int[7];
        rows.stream().forEach(row -> counts[row % 7]++);
        return counts;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.49, 0.51, 0.9, 1})
    void mostRowsAreCountedByThoseThatAreLeftOut(double share) {
        Random random = new Random(3);
        BitSet live = some(random, 0.8);
        BitSet rows = some(random, share);
        rows.and(live);
        List<Integer> lookedAt = new ArrayList<>();
        RowCounts counts = new RowCounts();
        counts.of("sevenths", live, live, RowsTest::countOf);
        int[] counted = counts.of("sevenths", live, rows, part -> {
            lookedAt.add(part.cardinality());
            return countOf(part);
        });
        assertThat(counted).isEqualTo(countOf(rows));
        assertThat(lookedAt).allMatch(number -> number <= live.cardinality() / 2);
    }

    @Test
    void countsOfAllRowsAreForgottenWithThem() {
        BitSet few = new BitSet();
        few.set(0, 10);
        RowCounts counts = new RowCounts();
        counts.of("sevenths", few, few, RowsTest::countOf);
        few.set(10, 20);
        counts.forget();
        assertThat(counts.of("sevenths", few, few, RowsTest::countOf)).isEqualTo(countOf(few));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 37, 450, 10_000, 29_990, 40_000})
    void aPageIsTheSameByHeapAndBySorting(int first) {
        Random random = new Random(first);
        int[] keys = random.ints(ROWS, 0, 500).toArray();
        for (RowOrder.Comparison order : List.<RowOrder.Comparison>of(
                (row, other) -> keys[row] != keys[other] ? keys[row] - keys[other] : row - other,
                (row, other) -> row - other,
                (row, other) -> other - row)) {
            BitSet rows = some(random, 0.7);
            List<Integer> sorted = rows.stream()
                    .boxed()
                    .sorted(order::compare)
                    .skip(first)
                    .limit(50)
                    .toList();
            assertThat(new RowOrder(order).page(rows, first, 50)).isEqualTo(sorted);
        }
    }
}
