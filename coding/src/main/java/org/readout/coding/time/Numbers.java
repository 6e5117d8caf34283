package org.readout.coding.time;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers in dates: cardinals, ordinals, days of a month, years. */
final class Numbers {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}|\\d{1,2},\\d{3}");
    private static final Pattern DECIMAL = Pattern.compile("(\\d{1,3})\\.(\\d)");
    private static final Pattern DAY = Pattern.compile("([12]?\\d|3[01]|0[1-9])(st|nd|rd|th)?");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(st|nd|rd|th)");
    private static final Pattern YEAR = Pattern.compile("1[0-9]\\d\\d|20\\d\\d");

    private static final Pattern SHORT_YEAR = Pattern.compile("'(\\d\\d)");
    private static final Set<String> CENTURIES = Set.of("17", "18", "19", "20");

    private final CalendarWords words;

    Numbers(CalendarWords words) {
        this.words = words;
    }

    /** An amount and the index after it. */
    record Found(Amount amount, int end) {}

    /** A whole number and the index after it. */
    record Whole(int value, int end) {}

    Optional<Found> amount(Pieces pieces, int start) {
        if (pieces.is(start, "a", "an")
                && !pieces.is(start + 1, "few", "couple", "dozen", "number", "hundred", "thousand")) {
            return Optional.of(new Found(Amount.ONE, start + 1));
        }
        return digits(pieces, start).or(() -> spelled(pieces, start)).map(found -> withHalf(pieces, found));
    }

    private static Optional<Found> digits(Pieces pieces, int start) {
        String key = pieces.key(start);
        Matcher decimal = DECIMAL.matcher(key);
        if (decimal.matches()) {
            return Optional.of(new Found(new Amount(Integer.parseInt(decimal.group(1)), key), start + 1));
        }
        return DIGITS.matcher(key).matches()
                ? Optional.of(new Found(Amount.of(Integer.parseInt(key.replace(",", ""))), start + 1))
                : Optional.empty();
    }

    private Optional<Found> spelled(Pieces pieces, int start) {
        Optional<CalendarWords.Hit> head = words.at(Kind.NUMBER, pieces, start);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        if (head.get().value().equals("X")) {
            return Optional.of(new Found(Amount.open(), head.get().end()));
        }
        int value = head.get().number();
        int end = head.get().end();
        int next = pieces.is(end, "-", "and") ? end + 1 : end;
        Optional<CalendarWords.Hit> tail =
                words.at(Kind.NUMBER, pieces, next).filter(hit -> !hit.value().equals("X"));
        if (tail.isPresent() && value >= 20 && tail.get().number() < 10) {
            return Optional.of(
                    new Found(Amount.of(value + tail.get().number()), tail.get().end()));
        }
        if (tail.isPresent() && tail.get().number() >= 100 && next == end) {
            return Optional.of(
                    new Found(Amount.of(value * tail.get().number()), tail.get().end()));
        }
        return Optional.of(new Found(Amount.of(value), end));
    }

    private static Found withHalf(Pieces pieces, Found found) {
        if (pieces.is(found.end(), "1/2", "\u00bd")) {
            return new Found(found.amount().andHalf(), found.end() + 1);
        }
        int at = pieces.is(found.end(), "-") ? found.end() + 1 : found.end();
        if (!pieces.is(at, "and")) {
            return found;
        }
        at += pieces.is(at + 1, "-") ? 2 : 1;
        at += pieces.is(at, "a") ? 1 : 0;
        at += pieces.is(at, "-") ? 1 : 0;
        return pieces.is(at, "half") ? new Found(found.amount().andHalf(), at + 1) : found;
    }

    /** A day of a month: "1", "1st", "first", "twenty-first". */
    Optional<Whole> day(Pieces pieces, int start) {
        Matcher digits = DAY.matcher(pieces.key(start));
        if (digits.matches()) {
            return Optional.of(new Whole(Integer.parseInt(digits.group(1)), start + 1));
        }
        return Optional.empty();
    }

    /** "third", "3rd". */
    Optional<Whole> ordinal(Pieces pieces, int start) {
        Matcher digits = ORDINAL.matcher(pieces.key(start));
        if (digits.matches()) {
            return Optional.of(new Whole(Integer.parseInt(digits.group(1)), start + 1));
        }
        return words.at(Kind.ORDINAL, pieces, start).map(hit -> new Whole(hit.number(), hit.end()));
    }

    /** "nineteen ninety-six", "twenty sixteen". */
    Optional<Whole> spelledYear(Pieces pieces, int start) {
        Optional<CalendarWords.Hit> century =
                words.at(Kind.NUMBER, pieces, start).filter(hit -> CENTURIES.contains(hit.value()));
        return century.flatMap(head -> words.at(Kind.NUMBER, pieces, head.end())
                .filter(tail -> !tail.value().equals("X") && tail.number() >= 10 && tail.number() < 100)
                .flatMap(tail -> spelled(pieces, head.end()))
                .map(tail -> new Whole(head.number() * 100 + tail.amount().count(), tail.end())));
    }

    /** "two thousand", after words that say that it is a year. */
    Optional<Whole> thousands(Pieces pieces, int start) {
        return spelled(pieces, start)
                .filter(found ->
                        found.amount().count() >= 1000 && found.amount().count() < 2100)
                .map(found -> new Whole(found.amount().count(), found.end()));
    }

    /** "'14". */
    Optional<Whole> shortYear(Pieces pieces, int at) {
        Matcher shortened = SHORT_YEAR.matcher(pieces.key(at));
        return shortened.matches()
                ? Optional.of(new Whole(century(Integer.parseInt(shortened.group(1))), at + 1))
                : Optional.empty();
    }

    /** The year that two digits stand for. */
    static int century(int ofTwoDigits) {
        return ofTwoDigits < 50 ? 2000 + ofTwoDigits : 1900 + ofTwoDigits;
    }

    /** A year of the common era written with four digits. */
    OptionalInt year(String key) {
        return YEAR.matcher(key).matches() ? OptionalInt.of(Integer.parseInt(key)) : OptionalInt.empty();
    }
}
