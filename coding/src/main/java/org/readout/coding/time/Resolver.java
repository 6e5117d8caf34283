package org.readout.coding.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.readout.model.DateBasis;
import org.readout.model.Precision;

/** Finds the days that a term means. */
final class Resolver {

    private static final String NO_DAY = "no day of publication to count from";

    private final YearChooser years = new YearChooser();

    Resolved resolve(Term term, Anchor anchor) {
        if (term instanceof Term.Calendar calendar) {
            return calendar(calendar, anchor);
        } else if (term instanceof Term.Range range) {
            return range(range, anchor);
        } else if (term instanceof Term.Named named) {
            return Resolved.stated(named.value(), named.period(), named.unit().precision(), "named");
        } else if (term instanceof Term.Weekday weekday) {
            return weekday(weekday, anchor);
        } else if (term instanceof Term.Clock clock) {
            return clock(clock, anchor);
        }
        return counted(term, anchor);
    }

    private Resolved counted(Term term, Anchor anchor) {
        if (term instanceof Term.Shifted shifted) {
            return shifted(shifted, anchor);
        } else if (term instanceof Term.Told told) {
            return told(told, anchor);
        } else if (term instanceof Term.Distance distance) {
            return distance(distance, anchor);
        } else if (term instanceof Term.Anniversary anniversary) {
            return anniversary(anniversary, anchor);
        } else if (term instanceof Term.Length length) {
            return length(length, anchor);
        } else if (term instanceof Term.Lasting lasting) {
            return lasting(lasting, anchor);
        } else if (term instanceof Term.Then) {
            return then(anchor.told());
        } else if (term instanceof Term.Recent recent) {
            return recent(recent, anchor);
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
        } else if (term instanceof Term.Repeated repeated) {
            return Resolved.open(TimexType.SET, repeated.value(), "repeated");
        } else if (term instanceof Term.Vague vague) {
            return Resolved.open(TimexType.DATE, vague.value(), "no days are meant");
        } else if (term instanceof Term.Ancient ancient) {
            return Resolved.open(TimexType.DATE, ancient.value(), "before the common era");
        }
        return Resolved.open(TimexType.DATE, "XXXX", "no such day");
    }

    private Resolved calendar(Term.Calendar date, Anchor anchor) {
        if (date.year().isEmpty()) {
            return years.calendar(date, anchor);
        }
        int year = date.year().get();
        if (date.month().isEmpty()) {
            return Resolved.stated(
                    Unit.YEAR.value(LocalDate.of(year, 1, 1)), Period.years(year, year), Precision.YEAR, "a year");
        }
        LocalDate day = LocalDate.of(year, date.month().get(), date.day().orElse(1));
        return date.day().isPresent()
                ? Resolved.stated(day.toString(), Period.day(day), Precision.DAY, "a full date")
                : Resolved.stated(Unit.MONTH.value(day), Unit.MONTH.around(day), Precision.MONTH, "a month of a year");
    }

    private Resolved range(Term.Range range, Anchor anchor) {
        Resolved first = resolve(range.first(), anchor);
        Resolved last = resolve(range.last(), anchor);
        Optional<Period> both = first.period().flatMap(from -> last.period().map(from::union));
        String value = first.value() + "/" + last.value();
        return new Resolved(
                TimexType.DATE,
                value,
                both,
                first.precision(),
                first.basis(),
                first.complete(),
                "from the first to the last");
    }

    private static Resolved weekday(Term.Weekday weekday, Anchor anchor) {
        if (anchor.published().isEmpty()) {
            return Resolved.open(TimexType.DATE, "XXXX-WXX-" + weekday.day().getValue(), NO_DAY);
        }
        LocalDate published = anchor.published().get();
        int shift = weekday.shift().orElse(0);
        if (shift < 0) {
            return day(published.with(TemporalAdjusters.previous(weekday.day())), "the last one before publication");
        } else if (shift > 0) {
            return day(published.with(TemporalAdjusters.next(weekday.day())), "the next one after publication");
        } else if (anchor.tense() == Tense.FUTURE) {
            return day(published.with(TemporalAdjusters.nextOrSame(weekday.day())), "future: on or after publication");
        }
        return pastWeekday(weekday.day(), published, anchor);
    }

    /**
     * The last such day up to publication, unless that is six days back: then a dispatch written after its stamp means
     * the day after it, for a writer who looks back that far says "last Friday". Not where the text has told a day up to
     * publication already: then it looks back.
     */
    private static Resolved pastWeekday(DayOfWeek weekday, LocalDate published, Anchor anchor) {
        LocalDate next = published.plusDays(1);
        boolean looksBack = anchor.told().precision() == Precision.DAY
                && anchor.toldDay().filter(day -> !day.isAfter(published)).isPresent();
        return next.getDayOfWeek() == weekday && !looksBack
                ? day(next, "past: told the day after the stamp of publication")
                : day(
                        published.with(TemporalAdjusters.previousOrSame(weekday)),
                        "past: the last one up to publication");
    }

    private static Resolved day(LocalDate day, String note) {
        return Resolved.relative(day.toString(), Period.day(day), Precision.DAY, note);
    }

    private Resolved clock(Term.Clock clock, Anchor anchor) {
        if (clock.day().isPresent()) {
            Resolved day = resolve(clock.day().get(), anchor);
            return new Resolved(
                    TimexType.TIME,
                    day.value() + clock.time(),
                    day.period(),
                    day.precision(),
                    day.basis(),
                    day.complete(),
                    day.note());
        }
        Optional<LocalDate> day = anchor.told().precision() == Precision.DAY ? anchor.toldDay() : anchor.published();
        // The words give no day, so an act beside them is dated by the text around it.
        return Resolved.open(
                TimexType.TIME,
                day.map(LocalDate::toString).orElse("XXXX-XX-XX") + clock.time(),
                "a time of an unnamed day");
    }

    private static Resolved shifted(Term.Shifted shifted, Anchor anchor) {
        return anchor.published()
                .map(day ->
                        around(shifted.unit(), shifted.unit().shift(day, shifted.shift()), "counted from publication"))
                .orElse(Resolved.open(TimexType.DATE, "XXXX", NO_DAY));
    }

    private static Resolved around(Unit unit, LocalDate day, String note) {
        return Resolved.relative(unit.value(day), unit.around(day), unit.precision(), note);
    }

    private static Resolved told(Term.Told told, Anchor anchor) {
        boolean tooCoarse = told.unit() == Unit.DAY
                && anchor.told().last().isPresent()
                && anchor.told().precision() != Precision.DAY;
        return anchor.toldDay()
                .filter(day -> !tooCoarse)
                .map(day ->
                        around(told.unit(), told.unit().shift(day, told.shift()), "counted from the time told before"))
                .orElse(Resolved.open(TimexType.DATE, "XXXX", "nothing told before to count from"));
    }

    private static Resolved distance(Term.Distance distance, Anchor anchor) {
        if (distance.amount().text().equals("X")) {
            return Resolved.open(
                    TimexType.DATE, distance.direction() < 0 ? "PAST_REF" : "FUTURE_REF", "an open distance");
        }
        Optional<LocalDate> origin = distance.fromText() ? anchor.toldDay() : anchor.published();
        return origin.map(day -> around(
                        distance.unit(),
                        moved(distance, day),
                        "counted " + distance.amount().text()))
                .orElse(Resolved.open(TimexType.DATE, "XXXX", NO_DAY));
    }

    private static LocalDate moved(Term.Distance distance, LocalDate origin) {
        int amount = Math.min(distance.amount().count(), 1000);
        return distance.unit().shift(origin, distance.direction() * amount);
    }

    private static Resolved anniversary(Term.Anniversary anniversary, Anchor anchor) {
        Unit unit = anniversary.exact() instanceof Term.Shifted shifted ? shifted.unit() : Unit.DAY;
        return anchor.published()
                .map(day -> around(unit, moved(anniversary.distance(), day), "an anniversary"))
                .orElse(Resolved.open(TimexType.DATE, "XXXX", NO_DAY));
    }

    private static Resolved length(Term.Length length, Anchor anchor) {
        String value = length.unit().duration(length.amount());
        if (length.direction() == 0 || anchor.published().isEmpty()) {
            return Resolved.open(TimexType.DURATION, value, "a length of time");
        }
        LocalDate published = anchor.published().get();
        LocalDate other = length.unit()
                .shift(published, length.direction() * Math.min(length.amount().count(), 1000));
        Period period = length.direction() < 0 ? new Period(other, published) : new Period(published, other);
        Precision precision = length.unit().precision();
        return new Resolved(
                TimexType.DURATION,
                value,
                Optional.of(period),
                precision,
                DateBasis.RELATIVE,
                false,
                "counted from publication");
    }

    /** "has been held for 12 years": from the year it began up to publication. */
    private static Resolved lasting(Term.Lasting lasting, Anchor anchor) {
        String value = lasting.unit().duration(lasting.amount());
        if (anchor.tense() != Tense.PERFECT
                || anchor.published().isEmpty()
                || lasting.amount().text().equals("X")) {
            return Resolved.open(TimexType.DURATION, value, "a length of time");
        }
        LocalDate published = anchor.published().get();
        LocalDate begun =
                lasting.unit().shift(published, -Math.min(lasting.amount().count(), 1000));
        Period period = new Period(lasting.unit().around(begun).from(), published);
        Precision precision = lasting.unit().precision();
        return new Resolved(
                TimexType.DURATION,
                value,
                Optional.of(period),
                precision,
                DateBasis.RELATIVE,
                false,
                "lasting up to publication");
    }

    private static Resolved then(NarrativeTime told) {
        return told.last()
                .map(period ->
                        Resolved.relative(period.from().toString(), period, told.precision(), "the time told before"))
                .orElse(Resolved.open(TimexType.DATE, "PAST_REF", "no time told before"));
    }

    /** "recent months": the publication's month and three before it; "recent days": a week. */
    private static Resolved recent(Term.Recent recent, Anchor anchor) {
        String value = recent.direction() < 0 ? "PAST_REF" : "FUTURE_REF";
        if (anchor.published().isEmpty()) {
            return Resolved.open(TimexType.DATE, value, NO_DAY);
        }
        LocalDate day = anchor.published().get();
        int days = recent.unit() == Unit.DAY ? 6 : Amount.open().count();
        LocalDate other = recent.unit().shift(day, recent.direction() * days);
        Period far = recent.unit().around(other);
        Period period = recent.direction() < 0 ? new Period(far.from(), day) : new Period(day, far.to());
        return Resolved.relative(value, period, recent.unit().precision(), "an open number up to publication");
    }
}
