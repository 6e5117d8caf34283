package org.readout.coding.time;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.coding.time.Term.Match;

/**
 * Years and what is made of years.
 *
 * <pre>
 * year     = [year-word] (2014 | "nineteen ninety-six" | 490 "BC") | "FY" 2014
 * years    = year ("-" | "to" | "and") year
 * decade   = "1990s" | "'90s" | "nineties" | "470s BC" ;  century = ordinal "century" ["BC"]
 * </pre>
 *
 * <p>A year before the common era is counted as {@code java.time} does: 1 BC is 0.
 */
final class YearGrammar {

    private static final Pattern TENS = Pattern.compile("(1\\d|20)?(\\d0)(s|'s)");
    private static final Pattern ANCIENT_TENS = Pattern.compile("(\\d{1,2}0)s");
    private static final Pattern FISCAL = Pattern.compile("fy'?(\\d\\d|20\\d\\d)");
    private static final Pattern BARE = Pattern.compile("\\d{1,4}");
    private static final int LATEST_CENTURY = 21;

    private final CalendarWords words;
    private final Numbers numbers;

    YearGrammar(CalendarWords words, Numbers numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    Optional<Match> at(Pieces pieces, int start) {
        return decade(pieces, start)
                .or(() -> century(pieces, start))
                .or(() -> ancientPair(pieces, start))
                .or(() -> year(pieces, start));
    }

    /** A year behind a month or a day: ", 2014", "of 2014", "'14", "480 BC". */
    Optional<Numbers.Whole> behind(Pieces pieces, int at) {
        int next = pieces.is(at, ",", "of", "in") ? at + 1 : at;
        return ancient(pieces, next)
                .or(() -> whole(numbers.year(pieces.key(next)), next + 1))
                .or(() -> numbers.spelledYear(pieces, next))
                .or(() -> numbers.shortYear(pieces, at));
    }

    private static Optional<Numbers.Whole> whole(OptionalInt year, int end) {
        return year.isPresent() ? Optional.of(new Numbers.Whole(year.getAsInt(), end)) : Optional.empty();
    }

    private static boolean bc(Pieces pieces, int at) {
        return pieces.is(at, "bc", "bce");
    }

    private static Optional<Numbers.Whole> ancient(Pieces pieces, int at) {
        return BARE.matcher(pieces.key(at)).matches() && bc(pieces, at + 1)
                ? Optional.of(new Numbers.Whole(1 - Integer.parseInt(pieces.key(at)), at + 2))
                : Optional.empty();
    }

    private static Term.Calendar calendar(int year) {
        return new Term.Calendar(Optional.of(year), Optional.empty(), Optional.empty());
    }

    /** "492-490 BC", "264 to 241 BC": the first number is a year because the second is one. */
    private static Optional<Match> ancientPair(Pieces pieces, int start) {
        if (!BARE.matcher(pieces.key(start)).matches() || !pieces.is(start + 1, "-", "to", "and", "or", "until")) {
            return Optional.empty();
        }
        return ancient(pieces, start + 2).map(last -> {
            Term first = calendar(1 - Integer.parseInt(pieces.key(start)));
            return new Match(new Term.Range(first, start + 1, start + 2, calendar(last.value())), last.end());
        });
    }

    private Optional<Match> year(Pieces pieces, int start) {
        Optional<CalendarWords.Hit> named = words.at(Kind.YEAR_WORD, pieces, start);
        int at = named.map(CalendarWords.Hit::end).orElse(start);
        return ancient(pieces, at)
                .map(year -> new Match(calendar(year.value()), year.end()))
                .or(() -> fiscal(pieces, at))
                .or(() -> common(pieces, at, named.isPresent()));
    }

    private static Optional<Match> fiscal(Pieces pieces, int at) {
        Matcher fiscal = FISCAL.matcher(pieces.key(at));
        if (!fiscal.matches()) {
            return Optional.empty();
        }
        int written = Integer.parseInt(fiscal.group(1));
        return Optional.of(new Match(calendar(written < 100 ? Numbers.century(written) : written), at + 1));
    }

    private Optional<Match> common(Pieces pieces, int at, boolean named) {
        OptionalInt first = numbers.year(pieces.key(at));
        if (first.isEmpty()) {
            Optional<Numbers.Whole> thousand = named ? numbers.thousands(pieces, at) : Optional.empty();
            return thousand.or(() -> numbers.spelledYear(pieces, at))
                    .map(year -> new Match(calendar(year.value()), year.end()));
        }
        if (!named && !Years.plausible(pieces, at)) {
            return Optional.empty();
        }
        return range(pieces, at, first.getAsInt()).or(() -> Optional.of(new Match(calendar(first.getAsInt()), at + 1)));
    }

    private static Optional<Match> range(Pieces pieces, int at, int first) {
        return pieces.is(at + 1, "-")
                ? Years.end(first, pieces.key(at + 2))
                        .map(last -> new Match(new Term.Range(calendar(first), at + 1, at + 2, calendar(last)), at + 3))
                : Optional.empty();
    }

    private Optional<Match> decade(Pieces pieces, int start) {
        int from = pieces.is(start, "the") ? start + 1 : start;
        int at = pieces.is(from, "'") ? from + 1 : from;
        Matcher ancient = ANCIENT_TENS.matcher(pieces.key(at));
        if (ancient.matches() && bc(pieces, at + 1)) {
            return Optional.of(new Match(ancientDecade(Integer.parseInt(ancient.group(1))), at + 2));
        }
        if (pieces.is(from - 1, "his", "her", "their", "my", "your")) {
            return Optional.empty();
        }
        boolean split = pieces.is(at + 1, "'s");
        Matcher tens = TENS.matcher(pieces.key(at).replaceFirst("^'", "") + (split ? "'s" : ""));
        if (tens.matches()) {
            int century = tens.group(1) == null ? 19 : Integer.parseInt(tens.group(1));
            return Optional.of(
                    new Match(tenYears(century * 100 + Integer.parseInt(tens.group(2))), at + (split ? 2 : 1)));
        }
        return words.at(Kind.DECADE, pieces, from).map(hit -> new Match(tenYears(1900 + hit.number()), hit.end()));
    }

    private static Term tenYears(int first) {
        return new Term.Named(Integer.toString(first / 10), Period.years(first, first + 9), Unit.DECADE);
    }

    private static Term ancientDecade(int last) {
        String value = String.format(Locale.ROOT, "BC%03d", last / 10);
        return new Term.Named(value, Period.years(1 - last - 9, 1 - last), Unit.DECADE);
    }

    private Optional<Match> century(Pieces pieces, int start) {
        int from = pieces.is(start, "the") ? start + 1 : start;
        return numbers.ordinal(pieces, from).flatMap(ordinal -> {
            int at = pieces.is(ordinal.end(), "-") ? ordinal.end() + 1 : ordinal.end();
            if (!pieces.is(at, "century", "centuries") || ordinal.value() > LATEST_CENTURY) {
                return Optional.empty();
            }
            return Optional.of(
                    bc(pieces, at + 1)
                            ? new Match(ancientCentury(ordinal.value()), at + 2)
                            : new Match(hundredYears(ordinal.value()), at + 1));
        });
    }

    private static Term hundredYears(int ordinal) {
        int first = (ordinal - 1) * 100;
        return new Term.Named(
                String.format(Locale.ROOT, "%02d", ordinal - 1), Period.years(first, first + 99), Unit.CENTURY);
    }

    private static Term ancientCentury(int ordinal) {
        String value = String.format(Locale.ROOT, "BC%02d", ordinal - 1);
        return new Term.Named(value, Period.years(1 - ordinal * 100, -(ordinal - 1) * 100), Unit.CENTURY);
    }
}
