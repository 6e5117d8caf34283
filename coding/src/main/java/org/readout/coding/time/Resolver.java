package org.readout.coding.time;

import java.time.LocalDate;
import java.util.Optional;
import org.readout.model.Precision;

/** Finds the days that a term means. */
final class Resolver {

    private final YearChooser years = new YearChooser();

    Resolved resolve(Term term, Anchor anchor) {
        if (term instanceof Term.Calendar calendar) {
            return calendar(calendar, anchor);
        } else if (term instanceof Term.OfYear date) {
            return ofYear(date, anchor);
        } else if (term instanceof Term.Named named) {
            return Resolved.stated(named.value(), named.period(), named.unit().precision(), "named");
        } else if (term instanceof Term.Weekday weekday) {
            return Weekdays.resolve(weekday, anchor);
        } else if (term instanceof Term.Weekend) {
            return Weekdays.weekend(anchor);
        } else if (term instanceof Term.Clock clock) {
            return clock(clock, anchor);
        } else if (term instanceof Term.Offset offset) {
            return offset(offset, anchor);
        } else if (term instanceof Term.DayOf day) {
            return dayOf(day, anchor);
        }
        return counted(term, anchor);
    }

    private Resolved counted(Term term, Anchor anchor) {
        if (term instanceof Term.Shifted shifted) {
            return CountedTimes.shifted(shifted, anchor);
        } else if (term instanceof Term.Told told) {
            return CountedTimes.told(told, anchor);
        } else if (term instanceof Term.Current current) {
            return CountedTimes.current(current, anchor);
        } else if (term instanceof Term.DayOfMonth day) {
            return CountedTimes.dayOfMonth(day, anchor);
        } else if (term instanceof Term.ReportedQuarter quarter) {
            return CountedTimes.reported(quarter, anchor);
        } else if (term instanceof Term.Distance distance) {
            return CountedTimes.distance(distance, anchor);
        } else if (term instanceof Term.Anniversary anniversary) {
            return CountedTimes.anniversary(anniversary, anchor);
        } else if (term instanceof Term.Then) {
            return CountedTimes.then(anchor.told());
        }
        return lasting(term, anchor);
    }

    private Resolved lasting(Term term, Anchor anchor) {
        if (term instanceof Term.Length length) {
            return Lengths.length(length, anchor);
        } else if (term instanceof Term.Lasting lasting) {
            return Lengths.lasting(lasting, anchor);
        } else if (term instanceof Term.Recent recent) {
            return Lengths.recent(recent, anchor);
        } else if (term instanceof Term.Repeated repeated) {
            return Resolved.open(TimexType.SET, repeated.value(), "repeated");
        } else if (term instanceof Term.Vague vague) {
            return Resolved.open(TimexType.DATE, vague.value(), "no days are meant");
        }
        return yearly(term, anchor);
    }

    private Resolved yearly(Term term, Anchor anchor) {
        if (term instanceof Term.ShiftedMonth month) {
            return years.month(month, anchor);
        } else if (term instanceof Term.Season season) {
            return years.season(season, anchor);
        } else if (term instanceof Term.Fraction fraction) {
            return years.fraction(fraction, anchor);
        } else if (term instanceof Term.Holiday holiday) {
            return years.holiday(holiday, anchor);
        }
        return Resolved.unknown("no such day");
    }

    private Resolved calendar(Term.Calendar date, Anchor anchor) {
        if (date.year().isEmpty()) {
            return years.calendar(date, anchor);
        }
        int year = date.year().get();
        LocalDate day = LocalDate.of(year, date.month().orElse(1), date.day().orElse(1));
        Unit unit = date.month().isEmpty() ? Unit.YEAR : date.day().isEmpty() ? Unit.MONTH : Unit.DAY;
        return Resolved.stated(unit.value(day), unit.around(day), unit.precision(), "written out");
    }

    /** "July last year": the written month in the year that is counted. */
    private Resolved ofYear(Term.OfYear date, Anchor anchor) {
        Resolved year = resolve(date.year(), anchor);
        if (year.period().isEmpty()) {
            return year;
        }
        int number = year.period().get().from().getYear();
        Term written = NumericGrammar.checked(new Term.Calendar(
                Optional.of(number), date.date().month(), date.date().day()));
        return written instanceof Term.Calendar calendar
                ? ofYear(resolve(calendar, anchor), year)
                : Resolved.unknown("no such day in " + number);
    }

    private static Resolved ofYear(Resolved date, Resolved year) {
        return Resolved.relative(
                date.value(), date.period().orElseThrow(), date.precision(), year.origin(), year.note());
    }

    private Resolved clock(Term.Clock clock, Anchor anchor) {
        if (clock.day().isPresent()) {
            return resolve(clock.day().get(), anchor).at(clock.time());
        }
        // The words give no day, so an act beside them is dated by the text around it.
        Optional<Counted> day = anchor.toldADay() ? anchor.toldDay() : anchor.now();
        return Resolved.open(
                TimexType.TIME,
                day.map(counted -> Unit.DAY.value(counted.day())).orElse("XXXX-XX-XX") + clock.time(),
                "a time of an unnamed day");
    }

    private Resolved dayOf(Term.DayOf term, Anchor anchor) {
        Resolved whole = resolve(term.period(), anchor);
        Optional<LocalDate> day = whole.period()
                .filter(days -> whole.precision() != Precision.DAY)
                .map(days -> term.ordinal() == Term.DayOf.LAST
                        ? days.to()
                        : days.from().plusDays(term.ordinal() - 1L))
                .filter(found -> !found.isAfter(whole.period().orElseThrow().to()));
        if (day.isEmpty()) {
            return Resolved.unknown("a day of no known period");
        }
        String note = "a day of " + whole.value();
        return whole.origin() == TimeOrigin.WORDS
                ? Resolved.stated(Unit.DAY.value(day.get()), Period.day(day.get()), Precision.DAY, note)
                : Resolved.relative(
                        Unit.DAY.value(day.get()), Period.day(day.get()), Precision.DAY, whole.origin(), note);
    }

    /** "two days after Christmas", "the week of 6 March". */
    private Resolved offset(Term.Offset offset, Anchor anchor) {
        Resolved origin = resolve(offset.from(), anchor);
        if (origin.period().isEmpty() || origin.precision() != Precision.DAY) {
            return Resolved.unknown("counted from no known day");
        }
        Counted day = new Counted(origin.period().get().from(), origin.origin());
        return Resolved.counted(
                CountedTimes.moved(offset.distance(), day), offset.distance().unit(), "counted from " + origin.value());
    }
}
