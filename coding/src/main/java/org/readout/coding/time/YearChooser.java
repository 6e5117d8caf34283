package org.readout.coding.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.IntFunction;
import org.readout.model.DateBasis;
import org.readout.model.Precision;

/** Finds the year of what comes once a year: dates without a year, months, seasons, quarters, holidays. */
final class YearChooser {

    /** A date without a year that no leap year nearby can hold is looked for this far off. */
    private static final int REACH = 8;

    private static final int ALMOST_A_YEAR = 310;

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
                        day
                                ? found.period().from().toString()
                                : Unit.MONTH.value(found.period().from()),
                        Optional.of(found.period()),
                        precision,
                        day ? DateBasis.STATED : DateBasis.RELATIVE,
                        false,
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
                        "counted from publication"))
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
            Optional<Period> period = inYear.apply(year.get());
            return new Resolved(
                    TimexType.DATE,
                    year.get() + "-" + code,
                    period,
                    Precision.MONTH,
                    DateBasis.STATED,
                    true,
                    "of a stated year");
        }
        return choose(inYear, anchor, shift)
                .map(found ->
                        Resolved.relative(found.year() + "-" + code, found.period(), Precision.MONTH, note(anchor)))
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
                        holiday.year().isPresent(),
                        "a holiday"))
                .orElse(Resolved.open(TimexType.DATE, "XXXX", "no year is known"));
    }

    private static String value(Period period) {
        return period.from().equals(period.to()) ? period.from().toString() : period.from() + "/" + period.to();
    }

    private static String note(Anchor anchor) {
        return anchor.told().history()
                ? "in the year told before"
                : anchor.tense() == Tense.FUTURE
                        ? "future: the first from publication on"
                        : "the last up to publication";
    }

    private static Optional<Occurrence> choose(
            IntFunction<Optional<Period>> inYear, Anchor anchor, Optional<Integer> shift) {
        Optional<LocalDate> near = shift.isPresent() ? anchor.published() : anchor.near();
        if (near.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = near.get();
        if (anchor.told().history() && shift.isEmpty()) {
            return in(inYear, day.getYear()).or(() -> search(inYear, day, -1, true));
        }
        return shift.map(by -> shifted(inYear, day, by)).orElseGet(() -> byTense(inYear, day, anchor));
    }

    private static Optional<Occurrence> shifted(IntFunction<Optional<Period>> inYear, LocalDate day, int shift) {
        return shift == 0 ? in(inYear, day.getYear()) : search(inYear, day, shift, false);
    }

    private static Optional<Occurrence> byTense(IntFunction<Optional<Period>> inYear, LocalDate day, Anchor anchor) {
        Optional<Occurrence> last = search(inYear, day, -1, true);
        Optional<Occurrence> next = search(inYear, day, 1, true);
        if (anchor.tense() == Tense.FUTURE && near(next, day)) {
            return next;
        }
        return anchor.past() && near(last, day) ? last : nearest(last, next, day);
    }

    /** Nobody leaves out the year of what is almost a year off. */
    private static boolean near(Optional<Occurrence> found, LocalDate day) {
        return found.isPresent()
                && Math.abs(ChronoUnit.DAYS.between(day, found.get().period().from())) < ALMOST_A_YEAR;
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
