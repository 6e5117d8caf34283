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
        boolean complete,
        String note) {

    static Resolved stated(String value, Period period, Precision precision, String note) {
        return new Resolved(TimexType.DATE, value, Optional.of(period), precision, DateBasis.STATED, true, note);
    }

    static Resolved relative(String value, Period period, Precision precision, String note) {
        return new Resolved(TimexType.DATE, value, Optional.of(period), precision, DateBasis.RELATIVE, false, note);
    }

    static Resolved open(TimexType type, String value, String note) {
        return new Resolved(type, value, Optional.empty(), Precision.UNKNOWN, DateBasis.RELATIVE, false, note);
    }
}
