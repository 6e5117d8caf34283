package org.readout.coding.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.readout.model.Precision;

/** A unit of the calendar or the clock. */
enum Unit {
    SECOND("S", Precision.DAY),
    MINUTE("M", Precision.DAY),
    HOUR("H", Precision.DAY),
    DAY("D", Precision.DAY),
    WEEKEND("WE", Precision.WEEK),
    WEEK("W", Precision.WEEK),
    MONTH("M", Precision.MONTH),
    QUARTER("Q", Precision.MONTH),
    YEAR("Y", Precision.YEAR),
    DECADE("DE", Precision.YEAR),
    CENTURY("CE", Precision.YEAR);

    private final String letter;
    private final Precision precision;

    Unit(String letter, Precision precision) {
        this.letter = letter;
        this.precision = precision;
    }

    Precision precision() {
        return precision;
    }

    boolean ofClock() {
        return compareTo(DAY) < 0;
    }

    /** The TIMEX3 value of {@code amount} of these, such as {@code P3D}; decades are told in years. */
    String duration(Amount amount) {
        return switch (this) {
            case SECOND, MINUTE, HOUR -> "PT" + amount.text() + letter;
            case QUARTER -> "P" + amount.times(3).text() + "M";
            case DECADE -> "P" + amount.times(10).text() + "Y";
            case CENTURY -> "P" + amount.times(100).text() + "Y";
            default -> "P" + amount.text() + letter;
        };
    }

    /** The day {@code amount} of these after {@code day}, or before it if negative. */
    LocalDate shift(LocalDate day, int amount) {
        return switch (this) {
            case SECOND, MINUTE, HOUR -> day;
            case DAY -> day.plusDays(amount);
            case WEEKEND, WEEK -> day.plusWeeks(amount);
            case MONTH -> day.plusMonths(amount);
            case QUARTER -> day.plusMonths(3L * amount);
            case YEAR -> day.plusYears(amount);
            case DECADE -> day.plusYears(10L * amount);
            case CENTURY -> day.plusYears(100L * amount);
        };
    }

    /** The one of these that {@code day} lies in. */
    Period around(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return switch (this) {
            case SECOND, MINUTE, HOUR, DAY -> Period.day(day);
            case WEEKEND -> new Period(monday.plusDays(5), monday.plusDays(6));
            case WEEK -> new Period(monday, monday.plusDays(6));
            case MONTH -> Period.month(day.getYear(), day.getMonthValue());
            case QUARTER -> quarter(day);
            case YEAR -> Period.years(day.getYear(), day.getYear());
            case DECADE -> Period.years(day.getYear() / 10 * 10, day.getYear() / 10 * 10 + 9);
            case CENTURY -> Period.years(day.getYear() / 100 * 100, day.getYear() / 100 * 100 + 99);
        };
    }

    private static Period quarter(LocalDate day) {
        LocalDate first = LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
        return new Period(first, first.plusMonths(3).minusDays(1));
    }

    /** The TIMEX3 value of the one of these that {@code day} lies in. */
    String value(LocalDate day) {
        return switch (this) {
            case SECOND, MINUTE, HOUR, DAY ->
                year(day) + day.format(DateTimeFormatter.ofPattern("-MM-dd", Locale.ROOT));
            case WEEK -> week(day);
            case WEEKEND -> week(day) + "-WE";
            case MONTH -> year(day) + day.format(DateTimeFormatter.ofPattern("-MM", Locale.ROOT));
            case QUARTER -> year(day) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
            case YEAR -> year(day);
            case DECADE -> String.format(Locale.ROOT, "%03d", day.getYear() / 10);
            case CENTURY -> String.format(Locale.ROOT, "%02d", day.getYear() / 100);
        };
    }

    /** The year of {@code day}: "1998", or "BC0480". */
    private static String year(LocalDate day) {
        int year = day.getYear();
        return year > 0 ? String.format(Locale.ROOT, "%04d", year) : String.format(Locale.ROOT, "BC%04d", 1 - year);
    }

    private static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
