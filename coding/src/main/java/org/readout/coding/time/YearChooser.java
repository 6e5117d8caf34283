package org.readout.coding.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.IntFunction;
import org.readout.model.DateBasis;
import org.readout.model.Precision;

/** Finds the year of what comes once a year: dates without a year, months, seasons, quarters, holidays. */
final class YearChooser {

    private static final YearSearch NEWS = YearSearch.ofNews();
    private static final YearSearch REPORTS = YearSearch.ofReports();

    Resolved calendar(Term.Calendar date, Anchor anchor) {
        int month = date.month().orElse(1);
        boolean day = date.day().isPresent();
        Precision precision = day ? Precision.DAY : Precision.MONTH;
        Optional<YearSearch.Occurrence> chosen =
                NEWS.choose(year -> ofYear(date, month, year), anchor, Optional.empty());
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
        return NEWS.choose(year -> Optional.of(Period.month(year, month.month())), anchor, Optional.of(month.shift()))
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
        return named(season.code(), months(first, 3), season.year(), season.shift(), anchor, NEWS);
    }

    Resolved fraction(Term.Fraction fraction, Anchor anchor) {
        Optional<Integer> year = fraction.shift().isPresent()
                ? anchor.published().map(day -> day.getYear() + fraction.shift().get())
                : fraction.year();
        return named(
                fraction.code(),
                months(fraction.firstMonth(), fraction.months()),
                year,
                Optional.empty(),
                anchor,
                REPORTS);
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
            Anchor anchor,
            YearSearch search) {
        if (year.isPresent()) {
            Period period = inYear.apply(year.get()).orElseThrow();
            return Resolved.stated(value(year.get(), code), period, Precision.MONTH, "of a stated year");
        }
        return search.choose(inYear, anchor, shift)
                .map(found -> Resolved.relative(
                        value(found.year(), code), found.period(), Precision.MONTH, origin(anchor), note(anchor)))
                .orElse(Resolved.open(TimexType.DATE, "XXXX-" + code, "no year is known"));
    }

    Resolved holiday(Term.Holiday holiday, Anchor anchor) {
        Optional<YearSearch.Occurrence> chosen = holiday.year().isPresent()
                ? holiday.rule()
                        .in(holiday.year().get())
                        .map(period -> new YearSearch.Occurrence(holiday.year().get(), period))
                : NEWS.choose(holiday.rule()::in, anchor, holiday.shift());
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

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
