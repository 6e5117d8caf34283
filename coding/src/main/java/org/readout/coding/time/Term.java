package org.readout.coding.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** What words of time say, before it is known when they were said. */
sealed interface Term {

    /**
     * Years, months or days as far as they are written: "1 September 2014", "September 1", "September".
     *
     * @param year counted as {@code java.time} does: 480 BC is -479
     */
    record Calendar(Optional<Integer> year, Optional<Integer> month, Optional<Integer> day) implements Term {}

    /**
     * Two times that share a word: "September 1-5", "1939-45".
     *
     * @param firstEnd the piece after the first of them
     * @param lastStart the first piece of the second
     */
    record Range(Term first, int firstEnd, int lastStart, Term last) implements Term {}

    /** "July last year", "January 24 of the same year": a date whose year is counted. */
    record OfYear(Calendar date, Term year) implements Term {}

    /** "the 20th": a day of the month told before. */
    record DayOfMonth(int day) implements Term {}

    /** "the weekend". */
    record Weekend() implements Term {}

    /** "the end of the year", "later in the day": the unit that the text is in. */
    record Current(Unit unit) implements Term {}

    /** "two days after Christmas", "the week of March 6": a time counted from a named one. */
    record Offset(Distance distance, Term from) implements Term {}

    /** "The first day of Ramadan", "the last day of May". */
    record DayOf(int ordinal, Term period) implements Term {
        /** Stands for the last day. */
        static final int LAST = 0;
    }

    /** A period that its own name fixes: "the 1990s", "9/11", "the 19th century". */
    record Named(String value, Period period, Unit unit) implements Term {}

    /** "Friday" (no shift), "last Friday", "this Friday", "next Friday". */
    record Weekday(DayOfWeek day, Optional<Integer> shift) implements Term {}

    /** "last May", "next December". */
    record ShiftedMonth(int month, int shift) implements Term {}

    /** "today", "last week", "next year": a unit counted from publication. */
    record Shifted(Unit unit, int shift) implements Term {}

    /** "the previous year", "the same day", "the next day": a unit counted from the time told before. */
    record Told(Unit unit, int shift) implements Term {}

    /** "two days ago" from publication, "two days earlier" from the time told before. */
    record Distance(Amount amount, Unit unit, int direction, boolean fromText) implements Term {}

    /** "75 years ago this week": a distance that another term makes exact. */
    record Anniversary(Distance distance, Term exact) implements Term {}

    /** "summer", "the summer of 1944", "last summer". */
    record Season(String code, Optional<Integer> year, Optional<Integer> shift) implements Term {}

    /** "the third quarter of 2014", "the first half". */
    record Fraction(String code, int firstMonth, int months, Optional<Integer> year, Optional<Integer> shift)
            implements Term {
        boolean isQuarter() {
            return months == 3;
        }
    }

    /** "the latest quarter" (0), "the year-ago quarter" (-1): the quarter that the text reports on, or that of another year. */
    record ReportedQuarter(int years) implements Term {}

    /** "Easter", "last Christmas", "Christmas Eve 1999". */
    record Holiday(HolidayRule rule, Optional<Integer> year, Optional<Integer> shift) implements Term {}

    /** "recent months" (-1), "the coming days" (1): an open number of units up to publication or from it. */
    record Recent(Unit unit, int direction) implements Term {}

    /** "three years" (0), "the last three years" (-1), "the next two weeks" (1). */
    record Length(Amount amount, Unit unit, int direction) implements Term {}

    /** "for three years": a length that, told in the perfect, reaches up to publication. */
    record Lasting(Amount amount, Unit unit) implements Term {}

    /** "then" in "since then". */
    record Then() implements Term {}

    /** "every Friday", "daily". */
    record Repeated(String value) implements Term {}

    /** "recently", "now", "in the past". */
    record Vague(String value) implements Term {}

    /** A time of day, "10:30" or "morning", of a day that may be named, in a time zone that may be told. */
    record Clock(String time, Optional<Term> day, Optional<String> zone) implements Term {
        Clock(String time, Optional<Term> day) {
            this(time, day, Optional.empty());
        }
    }

    /** A date that no calendar has: "31 June". */
    record Impossible(String date) implements Term {}

    /** A range whose end is before its beginning: "12 to 5 May". */
    record Reversed(String words) implements Term {}

    static Term fixed(LocalDate day) {
        return new Calendar(
                Optional.of(day.getYear()), Optional.of(day.getMonthValue()), Optional.of(day.getDayOfMonth()));
    }

    /** A term that the pieces up to {@code end} say. */
    record Match(Term term, int end) {}
}
