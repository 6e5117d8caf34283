package org.readout.coding.time;

import java.util.Optional;
import java.util.function.BiFunction;
import org.readout.coding.time.CalendarWords.Hit;
import org.readout.coding.time.Term.Match;

/**
 * Times counted from a day that the words name.
 *
 * <pre>
 * offset = (amount | "the") unit ("after" | "before") day    two days after Christmas, the day before Friday's vote
 *        | "the week of" day                                 the week of March 6
 *        | "the eve of" day                                  the eve of Easter
 *        | "the" (ordinal | "last") "day of" period          the first day of Ramadan
 * </pre>
 */
final class OffsetGrammar {

    private final CalendarWords words;
    private final Numbers numbers;
    private final BiFunction<Pieces, Integer, Optional<Match>> days;
    private final BiFunction<Pieces, Integer, Optional<Match>> periods;

    /** With {@code days} reading the named day at a piece, and {@code periods} whatever date is there. */
    OffsetGrammar(
            CalendarWords words,
            Numbers numbers,
            BiFunction<Pieces, Integer, Optional<Match>> days,
            BiFunction<Pieces, Integer, Optional<Match>> periods) {
        this.words = words;
        this.numbers = numbers;
        this.days = days;
        this.periods = periods;
    }

    Optional<Match> at(Pieces pieces, int start) {
        return counted(pieces, start).or(() -> eve(pieces, start)).or(() -> dayOf(pieces, start));
    }

    private Optional<Match> eve(Pieces pieces, int start) {
        return pieces.is(start, "the") && pieces.is(start + 1, "eve") && pieces.is(start + 2, "of")
                ? origin(pieces, new Term.Distance(Amount.ONE, Unit.DAY, -1, true), start + 3)
                : Optional.empty();
    }

    private Optional<Match> dayOf(Pieces pieces, int start) {
        if (!pieces.is(start, "the")) {
            return Optional.empty();
        }
        Optional<Numbers.Whole> ordinal = pieces.is(start + 1, "last", "final")
                ? Optional.of(new Numbers.Whole(Term.DayOf.LAST, start + 2))
                : numbers.ordinal(pieces, start + 1);
        return ordinal.filter(found -> pieces.is(found.end(), "day") && pieces.is(found.end() + 1, "of"))
                .flatMap(found -> periods.apply(pieces, found.end() + 2)
                        .map(whole -> new Match(new Term.DayOf(found.value(), whole.term()), whole.end())));
    }

    private Optional<Match> counted(Pieces pieces, int start) {
        boolean the = pieces.is(start, "the");
        Optional<Numbers.Found> amount = the
                ? Optional.of(new Numbers.Found(Amount.ONE, start + 1))
                : numbers.amount(pieces, start).filter(found -> !found.amount().isOpen());
        return amount.flatMap(found ->
                words.at(Kind.UNIT, pieces, found.end()).flatMap(unit -> from(pieces, found.amount(), unit, the)));
    }

    private Optional<Match> from(Pieces pieces, Amount amount, Hit unit, boolean the) {
        Unit counted = Unit.valueOf(unit.value());
        if (the && counted == Unit.WEEK && pieces.is(unit.end(), "of")) {
            return origin(pieces, new Term.Distance(Amount.NONE, counted, 1, true), unit.end() + 1);
        }
        return !counted.ofClock() && pieces.is(unit.end(), "after", "before")
                ? origin(
                        pieces,
                        new Term.Distance(amount, counted, pieces.is(unit.end(), "before") ? -1 : 1, true),
                        unit.end() + 1)
                : Optional.empty();
    }

    private Optional<Match> origin(Pieces pieces, Term.Distance distance, int at) {
        return days.apply(pieces, at).map(day -> new Match(new Term.Offset(distance, day.term()), day.end()));
    }
}
