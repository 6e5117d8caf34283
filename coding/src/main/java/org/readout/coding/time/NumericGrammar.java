package org.readout.coding.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.coding.time.Term.Match;

/**
 * Dates written in figures, and days with a name of their own.
 *
 * <pre>
 * numeric  = 2014-09-01 | 9/1/2014 | 1.9.2014 | 20140901 | "9/11"
 * </pre>
 */
final class NumericGrammar {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(t\\S*)?");
    private static final Pattern COMPACT = Pattern.compile("(19\\d\\d|20\\d\\d)(\\d\\d)(\\d\\d)");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{2}|\\d{4})");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d\\d)");

    private final CalendarWords words;

    NumericGrammar(CalendarWords words) {
        this.words = words;
    }

    Optional<Match> at(Pieces pieces, int start) {
        return words.at(Kind.FIXED, pieces, start)
                .map(hit -> new Match(Term.fixed(LocalDate.parse(hit.value())), hit.end()))
                .or(() -> numeric(pieces.key(start)).map(term -> new Match(term, start + 1)));
    }

    private static Optional<Term> numeric(String key) {
        if (key.isEmpty() || !Character.isDigit(key.charAt(0))) {
            return Optional.empty();
        }
        Matcher iso = ISO.matcher(key);
        Matcher compact = COMPACT.matcher(key);
        Matcher slashed = SLASHED.matcher(key);
        Matcher dotted = DOTTED.matcher(key);
        if (iso.matches()) {
            return Optional.of(day(number(iso, 1), number(iso, 2), number(iso, 3)));
        } else if (compact.matches()) {
            return Optional.of(day(number(compact, 1), number(compact, 2), number(compact, 3)));
        } else if (dotted.matches()) {
            return Optional.of(day(number(dotted, 3), number(dotted, 2), number(dotted, 1)));
        }
        return slashed.matches() ? Optional.of(slashed(slashed)) : Optional.empty();
    }

    /** 9/1/2014 is read the American way, unless only the other way gives a month. */
    private static Term slashed(Matcher date) {
        int first = number(date, 1);
        int second = number(date, 2);
        int written = number(date, 3);
        int year = written >= 100 ? written : Numbers.century(written);
        return first > 12 ? day(year, second, first) : day(year, first, second);
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }

    private static Term day(int year, int month, int day) {
        return checked(new Term.Calendar(Optional.of(year), Optional.of(month), Optional.of(day)));
    }

    /** The date, or {@link Term.Impossible} where no calendar has it. */
    static Term checked(Term.Calendar date) {
        if (date.day().isEmpty() || date.month().isEmpty()) {
            return date;
        }
        try {
            // A date without a year may be 29 February: any leap year will do to check it.
            LocalDate.of(
                    date.year().orElse(2000), date.month().get(), date.day().get());
            return date;
        } catch (DateTimeException e) {
            return new Term.Impossible(date.day().get() + "." + date.month().get() + "."
                    + date.year().map(String::valueOf).orElse(""));
        }
    }
}
