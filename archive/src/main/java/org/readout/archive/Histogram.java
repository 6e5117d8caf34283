package org.readout.archive;

import java.time.LocalDate;
import java.util.List;

/**
 * How many acts began when.
 *
 * @param unit how long a bar is
 * @param bars those that are not empty, in order of time
 * @param undated reports without any day
 */
public record Histogram(Unit unit, List<Bar> bars, long undated) {

    public Histogram {
        bars = List.copyOf(bars);
    }

    /** How long a bar is. */
    public enum Unit {
        DAY,
        MONTH,
        YEAR;

        LocalDate start(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case MONTH -> day.withDayOfMonth(1);
                case YEAR -> day.withDayOfYear(1);
            };
        }
    }

    /**
     * One bar.
     *
     * @param from its first day
     * @param reports acts whose first day lies in it
     */
    public record Bar(LocalDate from, long reports) {}
}
