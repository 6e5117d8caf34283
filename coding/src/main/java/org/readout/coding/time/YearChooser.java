package org.readout.coding.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.readout.model.DateBasis;
import org.readout.model.Precision;

/** Finds the year of what comes once a year: dates without a year, months, seasons, quarters, holidays. */
final class YearChooser {

    /** A date without a year that no leap year nearby can hold is looked for this far off. */
    private static final int REACH = 8;

    private static final int ALMOST_A_YEAR = 310;

    private static final int HALF_A_YEAR = 183;

    private static final int FORWARD = 3;
    private static final int BACKWARD = 4;

    /** The occurrence that is meant, with its year. */
    private record Occurrence(int year, Period period) {}

    Resolved calendar(Term.Calendar date, Anchor anchor) {
        int month = date.month().orElse(1);
        boolean day = date.day().isPresent();
        Precision precision = day ? Precision.DAY : Precision.MONTH;
        Optional<Occurrence> chosen = choose(year -> ofYear(date, month, year), anchor, Optional.empty());
        String open = "XXXX-" + twoDigits(month)
                + date.day().map(number -> "-" + twoDigits(number)).orElse("");
        return chosen.map(found -> new Resolved(
                        TimexType.DATE,
                        (day ? Unit.DAY : Unit.MONTH).value(found.period().from()),
                        Optional.of(found.period()),
                        precision,
                        day ? DateBasis.STATED : DateBasis.RELATIVE,
                        origin(anchor),
                        note(anchor)))
                .orElse(Resolved.open(TimexType.DATE, open, "no year is known"));
    }

    private static Optional<Period> ofYear(Term.Calendar date, int month, int year) {
        if (date.day().isEmpty()) {
            return Optional.of(Period.month(year, month));
        }
        return date.day().get() <= YearMonth.of(year, month).lengthOfMonth()
                ? Optional.of(Period.day(LocalDate.of(year, month, date.day().get())))
                : Optional.empty();
    }

    Resolved month(Term.ShiftedMonth month, Anchor anchor) {
        return choose(year -> Optional.of(Period.month(year, month.month())), anchor, Optional.of(month.shift()))
                .map(found -> Resolved.relative(
                        Unit.MONTH.value(found.period().from()),
                        found.period(),
                        Precision.MONTH,
                        origin(anchor),
                        note(anchor)))
                .orElse(Resolved.open(TimexType.DATE, "XXXX-" + twoDigits(month.month()), "no year is known"));
    }

    Resolved season(Term.Season season, Anchor anchor) {
        int first = switch (season.code()) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
        return named(season.code(), months(first, 3), season.year(), season.shift(), anchor);
    }

    Resolved fraction(Term.Fraction fraction, Anchor anchor) {
        Optional<Integer> year = fraction.shift().isPresent()
                ? anchor.published().map(day -> day.getYear() + fraction.shift().get())
                : fraction.year();
        return named(fraction.code(), months(fraction.firstMonth(), fraction.months()), year, Optional.empty(), anchor);
    }

    private static IntFunction<Optional<Period>> months(int first, int count) {
        return year -> {
            LocalDate from = LocalDate.of(year, first, 1);
            return Optional.of(new Period(from, from.plusMonths(count).minusDays(1)));
        };
    }

    private static Resolved named(
            String code,
            IntFunction<Optional<Period>> inYear,
            Optional<Integer> year,
            Optional<Integer> shift,
            Anchor anchor) {
        if (year.isPresent()) {
            Period period = inYear.apply(year.get()).orElseThrow();
            return Resolved.stated(value(year.get(), code), period, Precision.MONTH, "of a stated year");
        }
        return choose(inYear, anchor, shift, HALF_A_YEAR)
                .map(found -> Resolved.relative(
                        value(found.year(), code), found.period(), Precision.MONTH, origin(anchor), note(anchor)))
                .orElse(Resolved.open(TimexType.DATE, "XXXX-" + code, "no year is known"));
    }

    Resolved holiday(Term.Holiday holiday, Anchor anchor) {
        Optional<Occurrence> chosen = holiday.year().isPresent()
                ? holiday.rule()
                        .in(holiday.year().get())
                        .map(period -> new Occurrence(holiday.year().get(), period))
                : choose(holiday.rule()::in, anchor, holiday.shift());
        DateBasis basis = holiday.year().isPresent() ? DateBasis.STATED : DateBasis.RELATIVE;
        return chosen.map(found -> new Resolved(
                        TimexType.DATE,
                        value(found.period()),
                        Optional.of(found.period()),
                        found.period().from().equals(found.period().to()) ? Precision.DAY : Precision.MONTH,
                        basis,
                        holiday.year().isPresent() ? TimeOrigin.WORDS : origin(anchor),
                        "a holiday"))
                .orElse(Resolved.open(TimexType.DATE, "XXXX", "no year is known"));
    }

    private static String value(Period period) {
        return period.from().equals(period.to()) ? period.from().toString() : period.from() + "/" + period.to();
    }

    private static String value(int year, String code) {
        return Unit.YEAR.value(LocalDate.of(year, 1, 1)) + "-" + code;
    }

    private static TimeOrigin origin(Anchor anchor) {
        return anchor.now().map(Counted::origin).orElse(TimeOrigin.NOTHING);
    }

    private static String note(Anchor anchor) {
        return origin(anchor) == TimeOrigin.TEXT
                ? "in the year told before"
                : anchor.tense() == Tense.FUTURE
                        ? "future: the first from publication on"
                        : "the last up to publication";
    }

    private static Optional<Occurrence> choose(
            IntFunction<Optional<Period>> inYear, Anchor anchor, Optional<Integer> shift) {
        return choose(inYear, anchor, shift, ALMOST_A_YEAR);
    }

    /** The occurrence that is meant; a clause that looks ahead means none that is more than {@code far} days ahead. */
    private static Optional<Occurrence> choose(
            IntFunction<Optional<Period>> inYear, Anchor anchor, Optional<Integer> shift, int far) {
        return anchor.now().flatMap(now -> {
            if (shift.isPresent()) {
                return shifted(inYear, now.day(), shift.get());
            }
            return now.origin() == TimeOrigin.TEXT
                    ? inHistory(inYear, anchor.told().last().orElseThrow(), anchor.tense())
                    : byTense(inYear, now.day(), anchor, far);
        });
    }

    /** History goes on: what comes after the time told is nearer than what came before it. */
    private static Optional<Occurrence> inHistory(IntFunction<Optional<Period>> inYear, Period told, Tense tense) {
        int year = told.from().getYear();
        Optional<Occurrence> within = in(inYear, year).filter(found -> told.contains(found.period()));
        if (within.isPresent()) {
            return within;
        }
        int onward = tense == Tense.PERFECT ? BACKWARD : FORWARD;
        return IntStream.rangeClosed(year - 1, year + 1)
                .mapToObj(candidate -> in(inYear, candidate))
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(found -> distance(found.period(), told, onward)));
    }

    /** Days between, those onward from {@code told} weighed {@code onward} to {@link #BACKWARD}. */
    private static long distance(Period period, Period told, int onward) {
        return period.from().isAfter(told.from())
                ? ChronoUnit.DAYS.between(told.from(), period.from()) * onward
                : ChronoUnit.DAYS.between(period.to(), told.from()) * BACKWARD;
    }

    private static Optional<Occurrence> shifted(IntFunction<Optional<Period>> inYear, LocalDate day, int shift) {
        return shift == 0 ? in(inYear, day.getYear()) : search(inYear, day, shift, false);
    }

    private static Optional<Occurrence> byTense(
            IntFunction<Optional<Period>> inYear, LocalDate day, Anchor anchor, int far) {
        Optional<Occurrence> last = search(inYear, day, -1, true);
        Optional<Occurrence> next = search(inYear, day, 1, true);
        if (anchor.tense() == Tense.FUTURE && near(next, day, far)) {
            return next;
        }
        return anchor.past() && near(last, day, ALMOST_A_YEAR) ? last : nearest(last, next, day);
    }

    /** Nobody leaves out the year of what is almost a year off. */
    private static boolean near(Optional<Occurrence> found, LocalDate day, int far) {
        return found.isPresent()
                && Math.abs(ChronoUnit.DAYS.between(day, found.get().period().from())) < far;
    }

    private static Optional<Occurrence> nearest(
            Optional<Occurrence> before, Optional<Occurrence> after, LocalDate day) {
        if (before.isEmpty() || after.isEmpty()) {
            return before.or(() -> after);
        }
        long back = day.toEpochDay() - before.get().period().to().toEpochDay();
        long ahead = after.get().period().from().toEpochDay() - day.toEpochDay();
        return ahead < back ? after : before;
    }

    /** The first occurrence in a direction; {@code now} says whether one that {@code day} lies in counts. */
    private static Optional<Occurrence> search(
            IntFunction<Optional<Period>> inYear, LocalDate day, int direction, boolean now) {
        for (int step = -1; step <= REACH; step++) {
            Optional<Occurrence> found = in(inYear, day.getYear() + direction * step)
                    .filter(occurrence -> reached(occurrence.period(), day, direction, now));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean reached(Period period, LocalDate day, int direction, boolean now) {
        LocalDate edge = direction > 0 == now ? period.to() : period.from();
        boolean touches = !period.from().isAfter(day) && !period.to().isBefore(day);
        return touches ? now : direction > 0 ? edge.isAfter(day) : edge.isBefore(day);
    }

    private static Optional<Occurrence> in(IntFunction<Optional<Period>> inYear, int year) {
        return inYear.apply(year).map(period -> new Occurrence(year, period));
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
