package org.readout.coding.time;

import java.util.Optional;
import org.readout.coding.time.CalendarWords.Hit;
import org.readout.coding.time.Term.Match;

/**
 * Lengths of time, distances, and repeated times.
 *
 * <pre>
 * length   = ["the"] [shift | ordinal] amount ["-"] [filler] unit ["and a half"] | "the past" unit
 *          | "the" (ordinal | shift) unit "of"
 * recent   = ["the"] ("recent" | "coming") units
 * </pre>
 */
final class LengthGrammar {

    private final CalendarWords words;
    private final Numbers numbers;
    private final SetGrammar sets;
    private final DistanceGrammar distances;

    LengthGrammar(CalendarWords words, Numbers numbers) {
        this.words = words;
        this.distances = new DistanceGrammar(words);
        this.sets = new SetGrammar(words, numbers);
        this.numbers = numbers;
    }

    Optional<Match> at(Pieces pieces, int start) {
        return then(pieces, start)
                .or(() -> sets.at(pieces, start))
                .or(() -> recent(pieces, start))
                .or(() -> dayBefore(pieces, start))
                .or(() -> partOfAnother(pieces, start))
                .or(() -> shiftedLength(pieces, start))
                .or(() -> amount(pieces, start))
                .or(() -> bare(pieces, start));
    }

    private Optional<Hit> unit(Pieces pieces, int at) {
        int next = pieces.is(at, "-") ? at + 1 : at;
        int named = words.at(Kind.FILLER, pieces, next).map(Hit::end).orElse(next);
        return words.at(Kind.UNIT, pieces, named);
    }

    private static Optional<Match> then(Pieces pieces, int start) {
        return pieces.is(start, "then") && pieces.is(start - 1, "since")
                ? Optional.of(new Match(new Term.Then(), start + 1))
                : Optional.empty();
    }

    /** "the last week of August", "the first ten months of 1915": a length; the time behind it says when. */
    private Optional<Match> partOfAnother(Pieces pieces, int start) {
        int at = pieces.is(start, "the") ? start + 1 : start;
        Optional<Integer> end = words.at(Kind.SHIFT, pieces, at)
                .map(Hit::end)
                .or(() -> numbers.ordinal(pieces, at).map(Numbers.Whole::end));
        return end.flatMap(next -> {
            Optional<Numbers.Found> amount = numbers.amount(pieces, next);
            return length(
                            pieces,
                            amount.map(Numbers.Found::amount).orElse(Amount.ONE),
                            amount.map(Numbers.Found::end).orElse(next),
                            0)
                    .filter(match -> pieces.is(match.end(), "of"));
        });
    }

    private Optional<Match> recent(Pieces pieces, int start) {
        int at = pieces.is(start, "the") ? start + 1 : start;
        at = pieces.is(at, "most") ? at + 1 : at;
        if (!pieces.is(at, "recent", "coming", "past", "last", "next", "latest")) {
            return Optional.empty();
        }
        int direction = pieces.is(at, "coming", "next") ? 1 : -1;
        return unit(pieces, at + 1)
                .filter(hit -> pieces.key(hit.end() - 1).endsWith("s"))
                .map(hit -> new Match(new Term.Recent(Unit.valueOf(hit.value()), direction), hit.end()));
    }

    /** "the day before", "a week earlier" without a number. */
    private Optional<Match> dayBefore(Pieces pieces, int start) {
        if (!pieces.is(start, "the")) {
            return Optional.empty();
        }
        return words.at(Kind.UNIT, pieces, start + 1).flatMap(hit -> {
            Unit unit = Unit.valueOf(hit.value());
            return pieces.is(hit.end(), "before", "after", "earlier")
                            && DistanceGrammar.clauseEnds(pieces, hit.end() + 1)
                    ? Optional.of(new Match(new Term.Told(unit, pieces.is(hit.end(), "after") ? 1 : -1), hit.end() + 1))
                    : Optional.empty();
        });
    }

    private Optional<Match> shiftedLength(Pieces pieces, int start) {
        int at = pieces.is(start, "the") ? start + 1 : start;
        return words.at(Kind.SHIFT, pieces, at)
                .flatMap(shift -> {
                    int direction = shift.number();
                    return numbers.amount(pieces, shift.end())
                            .flatMap(amount -> length(pieces, amount.amount(), amount.end(), direction));
                })
                .or(() -> pastUnit(pieces, at));
    }

    /** "the past week" is the seven days up to now, not the calendar's last week. */
    private Optional<Match> pastUnit(Pieces pieces, int at) {
        return pieces.is(at, "past") ? length(pieces, Amount.ONE, at + 1, -1) : Optional.empty();
    }

    private Optional<Match> length(Pieces pieces, Amount amount, int at, int direction) {
        return unit(pieces, at)
                .map(hit -> new Match(new Term.Length(amount, Unit.valueOf(hit.value()), direction), hit.end()));
    }

    private Optional<Match> amount(Pieces pieces, int start) {
        int at = pieces.is(start, "the") ? start + 1 : start;
        return numbers.amount(pieces, at)
                .flatMap(amount -> unit(pieces, amount.end())
                        .filter(hit -> !isAge(pieces, hit.end()) && !isShare(pieces, at, hit))
                        .map(hit -> withHalf(pieces, amount.amount(), hit)))
                .map(match -> lasting(pieces, start, match))
                .or(() -> half(pieces, at));
    }

    /** "a quarter of the capital", "some quarters" tell no time. */
    private static boolean isShare(Pieces pieces, int amount, Hit unit) {
        return unit.value().equals(Unit.QUARTER.name())
                && (pieces.is(unit.end(), "of") || pieces.is(amount, "a", "some"))
                && !pieces.is(unit.end(), "ago", "earlier", "later");
    }

    /** "a year and a half", "two days" with what is behind them. */
    private Match withHalf(Pieces pieces, Amount amount, Hit unit) {
        boolean half =
                pieces.is(unit.end(), "and") && pieces.is(unit.end() + 1, "a") && pieces.is(unit.end() + 2, "half");
        return distances.counted(
                pieces,
                half ? amount.andHalf() : amount,
                Unit.valueOf(unit.value()),
                half ? unit.end() + 3 : unit.end());
    }

    /** "a 30-year-old man" tells no time. */
    private static boolean isAge(Pieces pieces, int end) {
        return pieces.is(end, "old") || (pieces.is(end, "-") && pieces.is(end + 1, "old", "olds"));
    }

    private static Match lasting(Pieces pieces, int start, Match match) {
        return match.term() instanceof Term.Length length && pieces.is(start - 1, "for")
                ? new Match(new Term.Lasting(length.amount(), length.unit()), match.end())
                : match;
    }

    private Optional<Match> half(Pieces pieces, int at) {
        if (!pieces.is(at, "half")) {
            return Optional.empty();
        }
        int next = pieces.is(at + 1, "a", "an", "-") ? at + 2 : at + 1;
        return unit(pieces, next)
                .map(hit -> new Match(new Term.Length(new Amount(0, "0.5"), Unit.valueOf(hit.value()), 0), hit.end()));
    }

    /** "for years", "months of fighting". */
    private Optional<Match> bare(Pieces pieces, int start) {
        boolean stands = pieces.is(start - 1, "for", "after", "in", "within", "over")
                || pieces.is(start + 1, "of", "ago", "later");
        if (!stands || !pieces.key(start).endsWith("s")) {
            return Optional.empty();
        }
        return words.at(Kind.UNIT, pieces, start)
                .filter(hit -> !isShare(pieces, start, hit))
                .map(hit -> distances.counted(pieces, Amount.open(), Unit.valueOf(hit.value()), hit.end()));
    }
}
