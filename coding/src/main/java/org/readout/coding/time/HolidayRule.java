package org.readout.coding.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** How to find a holiday in a year. */
sealed interface HolidayRule {

    /** Its days in {@code year}, or empty where the rule does not reach that year. */
    Optional<Period> in(int year);

    /** The rule that {@code calendar.txt} writes as {@code text}. */
    static HolidayRule parse(String text) {
        if (text.startsWith("easter")) {
            return new AfterEaster(Integer.parseInt(text.substring("easter".length())));
        }
        if (text.startsWith("hijri-")) {
            return new Hijri(Integer.parseInt(text.substring(6, 8)), Integer.parseInt(text.substring(9, 11)));
        }
        String[] parts = text.split("[-/+]", 4);
        int month = Integer.parseInt(parts[0]);
        if (text.contains("/")) {
            int nth = text.endsWith("/-1") ? -1 : Integer.parseInt(parts[2]);
            int days = text.contains("+") ? Integer.parseInt(parts[3]) : 0;
            return new NthWeekday(month, DayOfWeek.of(Integer.parseInt(parts[1])), nth, days);
        }
        return new Fixed(month, Integer.parseInt(parts[1]));
    }

    /** The same day every year. */
    record Fixed(int month, int day) implements HolidayRule {
        @Override
        public Optional<Period> in(int year) {
            return Optional.of(Period.day(LocalDate.of(year, month, day)));
        }
    }

    /** Some days after a weekday of a month: the fourth Thursday of November; -1 is the last. */
    record NthWeekday(int month, DayOfWeek weekday, int nth, int days) implements HolidayRule {
        @Override
        public Optional<Period> in(int year) {
            LocalDate first = LocalDate.of(year, month, 1);
            return Optional.of(Period.day(
                    first.with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday)).plusDays(days)));
        }
    }

    /** A distance in days from Easter Sunday of the western churches. */
    record AfterEaster(int days) implements HolidayRule {
        @Override
        public Optional<Period> in(int year) {
            return Optional.of(Period.day(easter(year).plusDays(days)));
        }

        /** Easter Sunday by the anonymous Gregorian computation. */
        private static LocalDate easter(int year) {
            int golden = year % 19;
            int century = year / 100;
            int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
            int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
            int correction = (golden + 11 * epact + 22 * weekday) / 451;
            int days = epact + weekday - 7 * correction + 114;
            return LocalDate.of(year, days / 31, days % 31 + 1);
        }
    }

    /** A day of the Islamic calendar as Umm al-Qura reckons it; day 0 is the whole month. */
    record Hijri(int month, int day) implements HolidayRule {
        @Override
        public Optional<Period> in(int year) {
            try {
                int hijri = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
                for (int candidate = hijri; candidate <= hijri + 1; candidate++) {
                    Period period = of(candidate);
                    if (period.from().getYear() == year) {
                        return Optional.of(period);
                    }
                }
                return Optional.empty();
            } catch (DateTimeException outOfReach) {
                return Optional.empty();
            }
        }

        private Period of(int hijri) {
            HijrahDate first = HijrahChronology.INSTANCE.date(hijri, month, Math.max(day, 1));
            LocalDate from = LocalDate.from(first);
            return new Period(from, day == 0 ? from.plusDays(first.lengthOfMonth() - 1L) : from);
        }
    }
}
