package org.readout.coding.time;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Optional;
import org.readout.coding.time.CalendarWords.Hit;
import org.readout.coding.time.Term.Match;

/**
 * Repeated times.
 *
 * <pre>
 * set = ("every" | "each") ([amount | "other"] unit | weekday | month | daypart)
 *     | rated ("a" | "per") unit                      20 million dollars a year, twice a day
 *     | ["on"] weekday "s"                            on Sundays
 *     | frequency                                     daily
 * </pre>
 */
final class SetGrammar {

    private final CalendarWords words;
    private final Numbers numbers;

    SetGrammar(CalendarWords words, Numbers numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    Optional<Match> at(Pieces pieces, int start) {
        if (pieces.is(start, "every", "each")) {
            return every(pieces, start + 1);
        }
        return words.at(Kind.FREQUENCY, pieces, start)
                .map(hit -> new Match(new Term.Repeated(hit.value()), hit.end()))
                .or(() -> rate(pieces, start))
                .or(() -> weekdays(pieces, start));
    }

    private Optional<Match> every(Pieces pieces, int at) {
        Optional<Match> counted =
                numbers.amount(pieces, at).flatMap(amount -> units(pieces, amount.amount(), amount.end()));
        return counted.or(() -> pieces.is(at, "other") ? units(pieces, Amount.of(2), at + 1) : Optional.empty())
                .or(() -> units(pieces, Amount.ONE, at))
                .or(() -> named(pieces, at));
    }

    private Optional<Match> units(Pieces pieces, Amount amount, int at) {
        return words.at(Kind.UNIT, pieces, at)
                .map(hit ->
                        new Match(new Term.Repeated(Unit.valueOf(hit.value()).duration(amount)), hit.end()));
    }

    private Optional<Match> named(Pieces pieces, int at) {
        return words.at(Kind.WEEKDAY, pieces, at)
                .map(hit -> weekday(hit))
                .or(() -> words.at(Kind.MONTH, pieces, at)
                        .map(hit -> repeated(String.format(Locale.ROOT, "XXXX-%02d", hit.number()), hit)))
                .or(() -> words.at(Kind.SEASON, pieces, at).map(hit -> repeated("XXXX-" + hit.value(), hit)))
                .or(() -> words.at(Kind.DAYPART, pieces, at).map(hit -> repeated("XXXX-XX-XX" + hit.value(), hit)));
    }

    private static Match weekday(Hit hit) {
        return repeated("XXXX-WXX-" + hit.value(), hit);
    }

    private static Match repeated(String value, Hit hit) {
        return new Match(new Term.Repeated(value), hit.end());
    }

    /** "a year" behind a measure or a sum of money. */
    private Optional<Match> rate(Pieces pieces, int start) {
        boolean measured =
                words.has(Kind.RATED, pieces.key(start - 1)) || pieces.is(start - 2, "$", "\u20ac", "\u00a3");
        return pieces.is(start, "a", "an", "each", "every") && measured
                ? units(pieces, Amount.ONE, start + 1)
                        .filter(match -> !pieces.is(match.end(), "ago", "earlier", "later", "before", "after"))
                : Optional.empty();
    }

    /** "Sundays". */
    private static Optional<Match> weekdays(Pieces pieces, int start) {
        if (!pieces.capitalised(start) || !pieces.key(start).endsWith("days")) {
            return Optional.empty();
        }
        String name =
                pieces.key(start).substring(0, pieces.key(start).length() - 1).toUpperCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().equals(name)) {
                return Optional.of(new Match(new Term.Repeated("XXXX-WXX-" + day.getValue()), start + 1));
            }
        }
        return Optional.empty();
    }
}
