package org.readout.coding.time;

import java.util.Optional;
import org.readout.coding.time.CalendarWords.Hit;
import org.readout.coding.time.Term.Match;

/**
 * Parts of a year and days that come once in it.
 *
 * <pre>
 * season   = ["the"] (summer | winter | ...) [["of"] year]
 * fraction = ["the"] [year] ordinal ["-"] ("quarter" | "half") [["of"] year]       the third quarter of 2014
 * holiday  = (Easter | Christmas Eve | ...) [year]
 * year     = 2014 | shift "year" | same "year"
 * </pre>
 */
final class YearPartGrammar {

    private final CalendarWords words;
    private final Numbers numbers;
    private final YearGrammar years;

    YearPartGrammar(CalendarWords words, Numbers numbers) {
        this.words = words;
        this.numbers = numbers;
        this.years = new YearGrammar(words, numbers);
    }

    Optional<Match> at(Pieces pieces, int start) {
        return season(pieces, start).or(() -> fraction(pieces, start)).or(() -> holiday(pieces, start));
    }

    /** The year of a part: written, counted from publication, or neither; and the piece after its words. */
    private record OfYear(Optional<Integer> year, Optional<Integer> shift, int end) {
        boolean found() {
            return year.isPresent() || shift.isPresent();
        }
    }

    private OfYear yearBehind(Pieces pieces, int at) {
        Optional<Numbers.Whole> written = years.behind(pieces, at);
        if (written.isPresent()) {
            return new OfYear(
                    written.map(Numbers.Whole::value),
                    Optional.empty(),
                    written.get().end());
        }
        int next = pieces.is(at, "of") ? at + 1 : at;
        return words.at(Kind.SHIFT, pieces, next)
                .filter(shift -> pieces.is(shift.end(), "year"))
                .map(shift -> new OfYear(Optional.empty(), Optional.of(shift.number()), shift.end() + 1))
                .orElse(new OfYear(Optional.empty(), Optional.empty(), at));
    }

    private Optional<Match> season(Pieces pieces, int start) {
        int from = pieces.is(start, "the") ? start + 1 : start;
        return words.at(Kind.SEASON, pieces, from).flatMap(hit -> {
            OfYear year = yearBehind(pieces, hit.end());
            return year.found() || seasonStands(pieces, start, hit)
                    ? Optional.of(new Match(new Term.Season(hit.value(), year.year(), year.shift()), year.end()))
                    : Optional.empty();
        });
    }

    /** "the fall" may be anybody's, "the fall of Harbel" is the town's; "the winter" and "in spring" are seasons. */
    private boolean seasonStands(Pieces pieces, int start, Hit season) {
        boolean the = pieces.is(start, "the");
        boolean doubtful = words.has(Kind.DOUBTFUL, pieces.key(season.end() - 1));
        if (doubtful && pieces.is(season.end(), "of")) {
            return false;
        }
        return the
                ? !doubtful || words.has(Kind.BEFORE_DATE, pieces.key(start - 1))
                : words.has(Kind.BEFORE_SEASON, pieces.key(start - 1));
    }

    private Optional<Match> fraction(Pieces pieces, int start) {
        int from = pieces.is(start, "the") ? start + 1 : start;
        OfYear before = yearBefore(pieces, from);
        return ordinal(pieces, before.end()).flatMap(ordinal -> {
            int at = pieces.is(ordinal.end(), "-") ? ordinal.end() + 1 : ordinal.end();
            if (pieces.is(at, "quarter") && ordinal.value() <= 4) {
                int first = ordinal.value() * 3 - 2;
                return Optional.of(fractionOf(pieces, "Q" + ordinal.value(), first, 3, at + 1, before));
            }
            boolean ofYear = pieces.is(at, "half") && (before.found() || halfOfYear(pieces, at + 1));
            return ofYear && ordinal.value() <= 2
                    ? Optional.of(fractionOf(pieces, "H" + ordinal.value(), ordinal.value() * 6 - 5, 6, at + 1, before))
                    : Optional.empty();
        });
    }

    /** "the 1988 second quarter", "last year's third quarter". */
    private OfYear yearBefore(Pieces pieces, int at) {
        var written = numbers.year(pieces.key(at));
        if (written.isPresent()) {
            return new OfYear(Optional.of(written.getAsInt()), Optional.empty(), at + 1);
        }
        return words.at(Kind.SHIFT, pieces, at)
                .filter(shift -> pieces.is(shift.end(), "year") && pieces.is(shift.end() + 1, "'s", "s"))
                .map(shift -> new OfYear(Optional.empty(), Optional.of(shift.number()), shift.end() + 2))
                .orElse(new OfYear(Optional.empty(), Optional.empty(), at));
    }

    private Optional<Numbers.Whole> ordinal(Pieces pieces, int at) {
        return pieces.is(at, "latter", "last")
                ? Optional.of(new Numbers.Whole(2, at + 1)).filter(whole -> pieces.is(at + 1, "half"))
                : numbers.ordinal(pieces, at);
    }

    private boolean halfOfYear(Pieces pieces, int at) {
        return yearBehind(pieces, at).found()
                || (pieces.is(at, "of") && pieces.is(at + 1, "the") && pieces.is(at + 2, "year"));
    }

    private Match fractionOf(Pieces pieces, String code, int firstMonth, int months, int end, OfYear before) {
        OfYear year = before.found() ? before : yearBehind(pieces, end);
        return new Match(
                new Term.Fraction(code, firstMonth, months, year.year(), year.shift()), Math.max(end, year.end()));
    }

    private Optional<Match> holiday(Pieces pieces, int start) {
        return words.at(Kind.HOLIDAY, pieces, start)
                .filter(hit -> pieces.capitalised(start))
                .filter(hit -> hit.end() > start + 1 || !partOfName(pieces, start, hit.end()))
                .map(hit -> {
                    Optional<Numbers.Whole> year = years.behind(pieces, hit.end());
                    Term term = new Term.Holiday(
                            HolidayRule.parse(hit.value()), year.map(Numbers.Whole::value), Optional.empty());
                    return new Match(term, year.map(Numbers.Whole::end).orElse(hit.end()));
                });
    }

    /** "the Christmas Offensive", "Operation Ramadan", "White Christmas" are names of other things. */
    private boolean partOfName(Pieces pieces, int start, int end) {
        boolean before =
                start > 1 && pieces.capitalised(start - 1) && !words.has(Kind.BEFORE_DATE, pieces.key(start - 1));
        return before || pieces.capitalised(end);
    }
}
