package org.readout.workbench.chart;

import java.util.List;
import java.util.stream.LongStream;

/**
 * A scale for counts that begins at nothing and ends at a round number.
 *
 * @param step between two ticks: 1, 2 or 5 times a power of ten
 * @param top the last tick, not below the greatest count
 */
public record CountScale(long step, long top) {

    /** A scale with about {@code ticks} ticks. */
    public static CountScale upTo(long greatest, int ticks) {
        long step = 1;
        for (int i = 0; step * ticks < greatest; i++) {
            step = i % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        return new CountScale(step, Math.max(step, (greatest + step - 1) / step * step));
    }

    public List<Long> ticks() {
        return LongStream.iterate(0, tick -> tick <= top, tick -> tick + step)
                .boxed()
                .toList();
    }

    /** How far up a count is, from 0 to 1. */
    public double share(long count) {
        return (double) count / top;
    }
}
