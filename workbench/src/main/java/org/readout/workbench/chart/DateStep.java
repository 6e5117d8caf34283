package org.readout.workbench.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * The distance between two ticks of a time axis.
 *
 * @param number of units
 * @param unit days, weeks (from Mondays), months or years
 */
record DateStep(int number, ChronoUnit unit) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    /** The first tick on or after a day. */
    LocalDate first(LocalDate day) {
        LocalDate tick = floor(day);
        // Weeks have no round number, so that two weeks may begin at any Monday.
        return !tick.isBefore(day) ? tick : unit == ChronoUnit.WEEKS ? tick.plusWeeks(1) : next(tick);
    }

    LocalDate next(LocalDate tick) {
        return tick.plus(number, unit);
    }

    private LocalDate floor(LocalDate day) {
        return switch (unit) {
            case DAYS -> day.minusDays(Math.floorMod(day.toEpochDay(), number));
            case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHS -> day.withDayOfMonth(1).minusMonths(Math.floorMod(day.getMonthValue() - 1, number));
            default -> LocalDate.of(day.getYear() - Math.floorMod(day.getYear(), number), 1, 1);
        };
    }

    /** "3 Jun", "Jun 2016" or "2016"; a day tells its year where {@code year} is set. */
    String label(LocalDate tick, boolean year) {
        return switch (unit) {
            case DAYS, WEEKS -> DAY.format(tick) + (year ? " " + tick.getYear() : "");
            case MONTHS -> MONTH.format(tick);
            default -> Integer.toString(tick.getYear());
        };
    }

    /** Roughly, in days. */
    double days() {
        return number * unit.getDuration().toDays();
    }
}
