package org.readout.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Words of a document that name a time, and what they mean, whether or not they date a report.
 *
 * <p>"Friday" in an article of Tuesday 25 April 2017 is a DATE of value {@code 2017-04-21}; "3 p.m. GMT" in it a TIME of value
 * {@code 2017-04-25T15:00} in the zone {@code Z}.
 *
 * @param words the words
 * @param kind what kind of time they name
 * @param value TIMEX3 value: {@code 2014-09}, {@code P3D}, {@code PAST_REF}; with {@code X} where nothing resolves it
 * @param from first day, where it is a piece of the calendar
 * @param to last day, inclusive, where it is a piece of the calendar
 * @param precision how exact these days are
 * @param basis stated if the words alone fix it, relative if publication or the text before was needed
 * @param zone the time zone of a time of day, where it is told: {@code Z}, {@code +01:00}, {@code America/New_York}, {@code local},
 *     or a place's time as written
 */
public record NamedTime(
        Excerpt words,
        Kind kind,
        String value,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Precision precision,
        DateBasis basis,
        Optional<String> zone) {

    /** The kinds of temporal expression that TimeML knows. */
    public enum Kind {
        /** A day or a longer piece of the calendar. */
        DATE,
        /** A time of day. */
        TIME,
        /** A length of time. */
        DURATION,
        /** A repeated time: "every Friday". */
        SET
    }

    public NamedTime {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(precision, "precision");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(zone, "zone");
        if (value.isEmpty()) {
            throw new IllegalArgumentException("a time has a value");
        }
        if (from.isPresent() != to.isPresent()) {
            throw new IllegalArgumentException("a period has both its days or neither");
        }
    }
}
