package org.readout.workbench.chart.histogram;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.readout.workbench.chart.Period;

/**
 * Counts over time without gaps: one bar a day, month or year, also where it is empty.
 *
 * @param unit days, months or years
 * @param bars in order
 */
record Bars(ChronoUnit unit, List<Bar> bars) {

    private static final int MOST_DAYS = 92;
    private static final int MOST_MONTHS = 120;

    Bars {
        bars = List.copyOf(bars);
    }

    /** One bar. */
    record Bar(Period period, long count) {}

    /** Bars of the finest unit that keeps them readable; {@code counts} by the first day of whatever was counted. */
    static Bars of(SortedMap<LocalDate, Long> counts) {
        if (counts.isEmpty()) {
            return new Bars(ChronoUnit.DAYS, List.of());
        }
        ChronoUnit unit = unit(new Period(counts.firstKey(), counts.lastKey()), counts);
        SortedMap<LocalDate, Long> sums = new TreeMap<>();
        counts.forEach((day, count) -> sums.merge(Period.around(day, unit).from(), count, Long::sum));
        List<Bar> bars = new ArrayList<>();
        for (LocalDate day = sums.firstKey(); !day.isAfter(sums.lastKey()); day = day.plus(1, unit)) {
            bars.add(new Bar(Period.around(day, unit), sums.getOrDefault(day, 0L)));
        }
        return new Bars(unit, bars);
    }

    private static ChronoUnit unit(Period all, Map<LocalDate, Long> counts) {
        if (all.days() <= MOST_DAYS && !firstsOfMonthsOnly(counts)) {
            return ChronoUnit.DAYS;
        }
        return ChronoUnit.MONTHS.between(all.from(), all.to()) < MOST_MONTHS ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
    }

    /** Several days that are all the first of a month come from counts by month. */
    private static boolean firstsOfMonthsOnly(Map<LocalDate, Long> counts) {
        return counts.size() > 1 && counts.keySet().stream().allMatch(day -> day.getDayOfMonth() == 1);
    }

    long total() {
        return bars.stream().mapToLong(Bar::count).sum();
    }

    /** The highest, the first of equals. */
    Bar highest() {
        return bars.stream()
                .max(Comparator.comparingLong(Bar::count)
                        .thenComparing(bar -> bar.period().from(), Comparator.reverseOrder()))
                .orElseThrow(() -> new IllegalArgumentException("there is no bar"));
    }

    Period whole() {
        return bars.get(0).period().union(bars.get(bars.size() - 1).period());
    }
}
