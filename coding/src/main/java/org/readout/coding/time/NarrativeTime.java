package org.readout.coding.time;

import java.time.LocalDate;
import java.util.Optional;
import org.readout.model.Precision;

/**
 * The time that a text has told up to a place: what "the same day" and "two years later" count from.
 *
 * @param last the days told last, if any
 * @param value their TIMEX3 value; empty where none were told
 * @param precision how exact they are
 * @param history whether the text tells history: then a date without a year is near the time told last
 * @param quarter first day of the latest quarter that was named, which is the one that business news reports on
 */
public record NarrativeTime(
        Optional<Period> last, String value, Precision precision, boolean history, Optional<LocalDate> quarter) {

    /** The beginning of a news text. */
    public static final NarrativeTime NONE = beginning(false);

    /** The beginning of a text that tells history. */
    public static final NarrativeTime HISTORY = beginning(true);

    private static NarrativeTime beginning(boolean history) {
        return new NarrativeTime(Optional.empty(), "", Precision.UNKNOWN, history, Optional.empty());
    }

    /**
     * The time after {@code expression} was told. A year does not blur the day told in it, and what is counted from
     * publication does not move history.
     */
    NarrativeTime after(TemporalExpression expression) {
        boolean moves = expression.period().isPresent()
                && expression.precision() != Precision.UNKNOWN
                && expression.type() != TimexType.DURATION
                && !(history && expression.origin() == TimeOrigin.PUBLICATION);
        return moves && !blurs(expression)
                ? new NarrativeTime(expression.period(), expression.value(), expression.precision(), history, quarter)
                : this;
    }

    /** The same time in a text that reports on the quarter that begins on {@code day}, unless it has named a later one. */
    NarrativeTime reporting(LocalDate day) {
        return quarter.filter(named -> !named.isBefore(day)).isPresent()
                ? this
                : new NarrativeTime(last, value, precision, history, Optional.of(day));
    }

    private boolean blurs(TemporalExpression expression) {
        return last.isPresent()
                && expression.precision().compareTo(precision) > 0
                && expression.period().orElseThrow().contains(last.get());
    }
}
