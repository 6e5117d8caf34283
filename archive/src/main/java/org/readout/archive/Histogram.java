package org.readout.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

    /** @param days how many acts began on each day, {@link CardEntry#NO_DAY} included */
    static Histogram of(Unit unit, Map<Integer, Integer> days) {
        Map<LocalDate, Long> bars = new TreeMap<>();
        long[] undated = new long[1];
        days.forEach((day, reports) -> {
            if (day == CardEntry.NO_DAY) {
                undated[0] = reports;
            } else {
                bars.merge(unit.start(LocalDate.ofEpochDay(day)), (long) reports, Long::sum);
            }
        });
        return new Histogram(
                unit,
                bars.entrySet().stream()
                        .map(bar -> new Bar(bar.getKey(), bar.getValue()))
                        .toList(),
                undated[0]);
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
