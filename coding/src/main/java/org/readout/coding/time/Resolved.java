package org.readout.coding.time;

import java.util.Optional;
import org.readout.model.DateBasis;
import org.readout.model.Precision;

/** What a term means, once it is known when it was said. */
record Resolved(
        TimexType type,
        String value,
        Optional<Period> period,
        Precision precision,
        DateBasis basis,
        TimeOrigin origin,
        String note) {

    static Resolved stated(String value, Period period, Precision precision, String note) {
        return new Resolved(
                TimexType.DATE, value, Optional.of(period), precision, DateBasis.STATED, TimeOrigin.WORDS, note);
    }

    static Resolved relative(String value, Period period, Precision precision, TimeOrigin origin, String note) {
        return new Resolved(TimexType.DATE, value, Optional.of(period), precision, DateBasis.RELATIVE, origin, note);
    }

    /** The one of {@code unit} that a counted day lies in. */
    static Resolved counted(Counted day, Unit unit, String note) {
        return relative(unit.value(day.day()), unit.around(day.day()), unit.precision(), day.origin(), note);
    }

    static Resolved open(TimexType type, String value, String note) {
        return new Resolved(
                type, value, Optional.empty(), Precision.UNKNOWN, DateBasis.RELATIVE, TimeOrigin.NOTHING, note);
    }

    static Resolved unknown(String note) {
        return open(TimexType.DATE, "XXXX", note);
    }

    /** The same days as a length of time. */
    Resolved lasting(String length) {
        return new Resolved(TimexType.DURATION, length, period, precision, basis, origin, note);
    }

    /** The same day with a time of day. */
    Resolved at(String time) {
        return new Resolved(TimexType.TIME, value + time, period, precision, basis, origin, note);
    }
}
