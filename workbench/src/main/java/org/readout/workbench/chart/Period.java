package org.readout.workbench.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A stretch of days.
 *
 * @param from first day
 * @param to last day, inclusive
 */
public record Period(LocalDate from, LocalDate to) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends on " + to + " before it begins on " + from);
        }
    }

    /** The day, month or year that holds a day. */
    public static Period around(LocalDate day, ChronoUnit unit) {
        return switch (unit) {
            case DAYS -> new Period(day, day);
            case MONTHS -> new Period(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()));
            case YEARS -> new Period(LocalDate.of(day.getYear(), 1, 1), LocalDate.of(day.getYear(), 12, 31));
            default -> throw new IllegalArgumentException("a period is a day, a month or a year, not " + unit);
        };
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** The shortest period that holds both. */
    public Period union(Period other) {
        return new Period(from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
    }

    /** "3 Jun 2016", "June 2016", "2016", or "3 Jun 2016 to 9 Jun 2016". */
    public String words() {
        if (from.equals(to)) {
            return DAY.format(from);
        }
        if (equals(around(from, ChronoUnit.MONTHS))) {
            return MONTH.format(from);
        }
        return equals(around(from, ChronoUnit.YEARS))
                ? Integer.toString(from.getYear())
                : DAY.format(from) + " to " + DAY.format(to);
    }
}
