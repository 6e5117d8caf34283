package org.readout.workbench.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A time axis: days, both included, laid out from left to right.
 *
 * @param from first day
 * @param to last day
 * @param left x of the beginning of the first day
 * @param right x of the end of the last day
 */
public record DateScale(LocalDate from, LocalDate to, double left, double right) {

    private static final double TICK_ROOM = 76;

    private static final List<DateStep> STEPS = Stream.concat(
                    Stream.of(
                            new DateStep(1, ChronoUnit.DAYS),
                            new DateStep(2, ChronoUnit.DAYS),
                            new DateStep(1, ChronoUnit.WEEKS),
                            new DateStep(2, ChronoUnit.WEEKS),
                            new DateStep(1, ChronoUnit.MONTHS),
                            new DateStep(2, ChronoUnit.MONTHS),
                            new DateStep(3, ChronoUnit.MONTHS),
                            new DateStep(6, ChronoUnit.MONTHS)),
                    Stream.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
                            .map(years -> new DateStep(years, ChronoUnit.YEARS)))
            .toList();

    public DateScale {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a time axis ends on " + to + " before it begins on " + from);
        }
    }

    /** A tick of the axis. */
    public record Tick(LocalDate day, double x, String label) {}

    /** Where a day begins. */
    public double start(LocalDate day) {
        return left + (right - left) * ChronoUnit.DAYS.between(from, day) / days();
    }

    /** Where a day ends. */
    public double end(LocalDate day) {
        return start(day.plusDays(1));
    }

    /** Ticks on round days, far enough from each other for their labels; the first one of days tells its year. */
    public List<Tick> ticks() {
        DateStep step = step();
        List<Tick> ticks = new ArrayList<>();
        int year = Integer.MIN_VALUE;
        for (LocalDate day = step.first(from); !day.isAfter(to); day = step.next(day)) {
            ticks.add(new Tick(day, start(day), step.label(day, day.getYear() != year)));
            year = day.getYear();
        }
        return ticks;
    }

    private DateStep step() {
        double room = days() * TICK_ROOM / (right - left);
        return STEPS.stream().filter(step -> step.days() >= room).findFirst().orElse(STEPS.get(STEPS.size() - 1));
    }

    private double days() {
        return ChronoUnit.DAYS.between(from, to) + 1.0;
    }
}
