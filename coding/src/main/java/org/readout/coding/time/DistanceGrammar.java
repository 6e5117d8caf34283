package org.readout.coding.time;

import org.readout.coding.time.Term.Match;

/**
 * Distances in time.
 *
 * <pre>
 * distance = amount unit ("ago" ["this" unit] | "earlier" | "later" | "from now" | ("before" | "after") at the end of a clause)
 * </pre>
 */
final class DistanceGrammar {

    private final CalendarWords words;

    DistanceGrammar(CalendarWords words) {
        this.words = words;
    }

    /** The length that ends at {@code end}, or the distance that it is with the words behind it. */
    Match counted(Pieces pieces, Amount amount, Unit unit, int end) {
        if (unit == Unit.DECADE || unit == Unit.CENTURY) {
            return decades(pieces, amount, unit, end);
        }
        if (pieces.is(end, "ago")) {
            return anniversary(pieces, new Term.Distance(amount, unit, -1, false), end + 1);
        }
        if (pieces.is(end, "from") && pieces.is(end + 1, "now")) {
            return new Match(new Term.Distance(amount, unit, 1, false), end + 2);
        }
        if (pieces.is(end, "earlier", "previously") || (pieces.is(end, "before") && clauseEnds(pieces, end + 1))) {
            return new Match(new Term.Distance(amount, unit, -1, true), end + 1);
        }
        if (pieces.is(end, "later", "afterwards", "afterward")
                || (pieces.is(end, "after") && clauseEnds(pieces, end + 1))) {
            return new Match(new Term.Distance(amount, unit, 1, true), end + 1);
        }
        return new Match(new Term.Length(amount, unit, 0), end);
    }

    /** "two decades ago" is reckoned in years. */
    private Match decades(Pieces pieces, Amount amount, Unit unit, int end) {
        if (!pieces.is(end, "ago", "earlier", "later")) {
            return new Match(new Term.Length(amount, unit, 0), end);
        }
        Amount years = amount.times(unit == Unit.DECADE ? 10 : 100);
        return counted(pieces, years, Unit.YEAR, end);
    }

    /** "75 years ago this week". */
    private Match anniversary(Pieces pieces, Term.Distance distance, int end) {
        if (pieces.is(end, "today")) {
            return new Match(new Term.Anniversary(distance, new Term.Shifted(Unit.DAY, 0)), end + 1);
        }
        return pieces.is(end, "this")
                ? words.at(Kind.UNIT, pieces, end + 1)
                        .map(hit -> new Match(
                                new Term.Anniversary(distance, new Term.Shifted(Unit.valueOf(hit.value()), 0)),
                                hit.end()))
                        .orElse(new Match(distance, end))
                : new Match(distance, end);
    }

    /** Whether a clause may end before the piece at {@code at}. */
    static boolean clauseEnds(Pieces pieces, int at) {
        return pieces.is(
                at, "", ".", ",", ";", ":", "''", "\"", "\u201d", ")", "!", "?", "and", "but", "in", "at", "by", "with",
                "-");
    }
}
