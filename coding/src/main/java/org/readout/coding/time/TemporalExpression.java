package org.readout.coding.time;

import java.util.Objects;
import java.util.Optional;
import org.readout.model.DateBasis;
import org.readout.model.Precision;
import org.readout.model.Span;

/**
 * Words that name a time, and what they mean.
 *
 * <p>"Friday" in an article of Tuesday 25 April 2017 is a DATE of value {@code 2017-04-21}, relative, to the day.
 *
 * @param first index of its first token in the sentence
 * @param end index after its last token
 * @param span where it stands in the document's text
 * @param type what kind of time it names
 * @param value TIMEX3 value: {@code 2014-09}, {@code P3D}, {@code PAST_REF}; {@code XXXX} where nothing resolves it
 * @param period its days, where it is a piece of the calendar that could be resolved
 * @param precision how exact the period is; unknown where there is none
 * @param basis stated if the words alone fix it, relative if publication or the text before was needed
 * @param origin what it was resolved from
 * @param note how it was resolved, in a few words
 * @param zone the time zone of a time of day, where it is told: {@code Z}, {@code +01:00}, {@code America/New_York}, {@code
 *     local}, or a place's time as written
 */
public record TemporalExpression(
        int first,
        int end,
        Span span,
        TimexType type,
        String value,
        Optional<Period> period,
        Precision precision,
        DateBasis basis,
        TimeOrigin origin,
        String note,
        Optional<String> zone) {

    public TemporalExpression {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("an expression covers at least one token, not " + first + ".." + end);
        }
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(period, "period");
    }

    /** Whether it can date an act: it has days. */
    public boolean dates() {
        return period.isPresent();
    }

    /** Whether its words alone fix it, the year included. */
    boolean complete() {
        return origin == TimeOrigin.WORDS;
    }

    /** Whether it is a day written with its year. */
    boolean isFullDate() {
        return complete() && precision == Precision.DAY;
    }

    /** Whether the token at {@code index} belongs to it. */
    public boolean covers(int index) {
        return first <= index && index < end;
    }
}
