package org.readout.coding.time;

import java.util.Optional;
import org.readout.model.Precision;

/**
 * The time that a text has told up to a place: what "the same day" and "two years later" count from.
 *
 * @param last the days told last, if any
 * @param precision how exact they are
 * @param history whether the text tells history: then a date without a year belongs to the year told last
 */
public record NarrativeTime(Optional<Period> last, Precision precision, boolean history) {

    /** The beginning of a news text. */
    public static final NarrativeTime NONE = new NarrativeTime(Optional.empty(), Precision.UNKNOWN, false);

    /** The beginning of a text that tells history. */
    public static final NarrativeTime HISTORY = new NarrativeTime(Optional.empty(), Precision.UNKNOWN, true);

    /** The time after {@code expression} was told; a year does not blur the day told in it. */
    NarrativeTime after(TemporalExpression expression) {
        boolean moves = expression.period().isPresent()
                && expression.precision() != Precision.UNKNOWN
                && expression.type() != TimexType.DURATION;
        boolean blurs = last.isPresent()
                && expression.period().isPresent()
                && expression.precision().compareTo(precision) > 0
                && expression.period().get().contains(last.get());
        return moves && !blurs ? new NarrativeTime(expression.period(), expression.precision(), history) : this;
    }
}
