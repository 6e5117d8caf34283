package org.readout.coding.time;

import java.util.Optional;
import org.readout.coding.time.Term.Match;

/**
 * The quarters that companies and statistics report on.
 *
 * <pre>
 * reported = ["the"] reporting [ordinal] ("quarter" | "period")     the year-ago quarter, the latest period
 *          | ("in" | "for" | "during" ...) "the quarter"
 *          | ["the"] "year-ago"                                     year-ago results
 * </pre>
 */
final class ReportingGrammar {

    private final CalendarWords words;
    private final Numbers numbers;

    ReportingGrammar(CalendarWords words, Numbers numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    Optional<Match> at(Pieces pieces, int start) {
        int from = pieces.is(start, "the") ? start + 1 : start;
        return words.at(Kind.REPORTING, pieces, from)
                .flatMap(hit -> quarter(pieces, hit.number(), hit.end()).or(() -> bare(hit)))
                .or(() -> theQuarter(pieces, start));
    }

    private Optional<Match> quarter(Pieces pieces, int years, int at) {
        int named = numbers.ordinal(pieces, at).map(Numbers.Whole::end).orElse(at);
        return pieces.is(named, "quarter", "period")
                ? Optional.of(new Match(new Term.ReportedQuarter(years), named + 1))
                : Optional.empty();
    }

    /** "year-ago", "year-earlier" before what they were. */
    private static Optional<Match> bare(CalendarWords.Hit hit) {
        return hit.number() < 0
                ? Optional.of(new Match(new Term.ReportedQuarter(hit.number()), hit.end()))
                : Optional.empty();
    }

    private Optional<Match> theQuarter(Pieces pieces, int start) {
        boolean stands = pieces.is(start - 1, "in", "for", "during", "throughout", "of")
                && pieces.is(start, "the")
                && pieces.is(start + 1, "quarter")
                && !pieces.is(start + 2, "of");
        return stands ? Optional.of(new Match(new Term.ReportedQuarter(0), start + 2)) : Optional.empty();
    }
}
