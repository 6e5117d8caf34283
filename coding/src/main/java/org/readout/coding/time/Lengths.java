package org.readout.coding.time;

import java.time.LocalDate;
import java.util.Optional;

/** Finds the days of lengths of time that reach up to publication or begin there. */
final class Lengths {

    private static final int FAR = 1000;

    private Lengths() {}

    static Resolved length(Term.Length length, Anchor anchor) {
        String value = length.unit().duration(length.amount());
        Optional<LocalDate> published = anchor.published();
        if (length.direction() == 0 || published.isEmpty()) {
            return Resolved.open(TimexType.DURATION, value, "a length of time");
        }
        LocalDate other = length.unit()
                .shift(
                        published.get(),
                        length.direction() * Math.min(length.amount().count(), FAR));
        Period period =
                length.direction() < 0 ? new Period(other, published.get()) : new Period(published.get(), other);
        return fromPublication(value, period, length.unit(), "counted from publication")
                .lasting(value);
    }

    private static Resolved fromPublication(String value, Period period, Unit unit, String note) {
        return Resolved.relative(value, period, unit.precision(), TimeOrigin.PUBLICATION, note);
    }

    /** "has been held for 12 years": from the year it began up to publication. */
    static Resolved lasting(Term.Lasting lasting, Anchor anchor) {
        String value = lasting.unit().duration(lasting.amount());
        Optional<LocalDate> published = anchor.published();
        if (anchor.tense() != Tense.PERFECT
                || published.isEmpty()
                || lasting.amount().text().equals("X")) {
            return Resolved.open(TimexType.DURATION, value, "a length of time");
        }
        LocalDate begun =
                lasting.unit().shift(published.get(), -Math.min(lasting.amount().count(), FAR));
        Period period = new Period(lasting.unit().around(begun).from(), published.get());
        return fromPublication(value, period, lasting.unit(), "lasting up to publication")
                .lasting(value);
    }

    /** "recent months": the publication's month and three before it; "recent days": a week. */
    static Resolved recent(Term.Recent recent, Anchor anchor) {
        String value = recent.direction() < 0 ? "PAST_REF" : "FUTURE_REF";
        if (anchor.published().isEmpty()) {
            return Resolved.open(TimexType.DATE, value, CountedTimes.NO_DAY);
        }
        LocalDate day = anchor.published().get();
        int units = recent.unit() == Unit.DAY ? 6 : Amount.open().count();
        LocalDate other = recent.unit().shift(day, recent.direction() * units);
        Period far = recent.unit().around(other);
        Period period = recent.direction() < 0 ? new Period(far.from(), day) : new Period(day, far.to());
        return fromPublication(value, period, recent.unit(), "an open number up to publication");
    }
}
