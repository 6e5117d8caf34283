package org.readout.coding.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.coding.time.Term.Match;

/**
 * Dates that are written out.
 *
 * <pre>
 * date     = [weekday [","]] (written | numeric)
 * written  = month [day ["-" day]] [[","] year] | day ["-" day] ["of"] month [[","] year]
 * numeric  = 2014-09-01 | 9/1/2014 | 20140901
 * year     = 2014 | "'14" after a month | 490 "BC"
 * decade   = "1990s" | "'90s" | "nineties" ;  century = ordinal "century"
 * </pre>
 */
final class DateGrammar {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(t\\S*)?");
    private static final Pattern COMPACT = Pattern.compile("(19\\d\\d|20\\d\\d)(\\d\\d)(\\d\\d)");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{2}|\\d{4})");
    private static final Pattern TENS = Pattern.compile("(1\\d|20)?(\\d0)(s|'s)");
    private static final Pattern SHORT_YEAR = Pattern.compile("'(\\d\\d)");

    private final CalendarWords words;
    private final Numbers numbers;

    DateGrammar(CalendarWords words, Numbers numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    Optional<Match> at(Pieces pieces, int start) {
        return weekdayAndDate(pieces, start)
                .or(() -> fixed(pieces, start))
                .or(() -> numeric(pieces, start))
                .or(() -> monthFirst(pieces, start))
                .or(() -> dayFirst(pieces, start))
                .or(() -> decade(pieces, start))
                .or(() -> century(pieces, start))
                .or(() -> ancient(pieces, start))
                .or(() -> year(pieces, start));
    }

    private Optional<Match> weekdayAndDate(Pieces pieces, int start) {
        return words.at(Kind.WEEKDAY, pieces, start).flatMap(weekday -> {
            int next = pieces.is(weekday.end(), ",", "the") ? weekday.end() + 1 : weekday.end();
            return monthFirst(pieces, next).or(() -> dayFirst(pieces, next)).filter(date -> hasDay(date.term()));
        });
    }

    private static boolean hasDay(Term term) {
        return term instanceof Term.Impossible
                || (term instanceof Term.Calendar calendar && calendar.day().isPresent());
    }

    private Optional<Match> fixed(Pieces pieces, int start) {
        return words.at(Kind.FIXED, pieces, start)
                .map(hit -> new Match(Term.fixed(LocalDate.parse(hit.value())), hit.end()));
    }

    private static Optional<Match> numeric(Pieces pieces, int start) {
        String key = pieces.key(start);
        Matcher iso = ISO.matcher(key);
        Matcher compact = COMPACT.matcher(key);
        if (iso.matches() || compact.matches()) {
            Matcher date = iso.matches() ? iso : compact;
            return Optional.of(new Match(day(number(date, 1), number(date, 2), number(date, 3)), start + 1));
        }
        Matcher slashed = SLASHED.matcher(key);
        return slashed.matches() ? Optional.of(new Match(slashed(slashed), start + 1)) : Optional.empty();
    }

    /** 9/1/2014 is read the American way, unless only the other way gives a month. */
    private static Term slashed(Matcher date) {
        int first = number(date, 1);
        int second = number(date, 2);
        int written = number(date, 3);
        int year = written >= 100 ? written : written < 50 ? 2000 + written : 1900 + written;
        return first > 12 ? day(year, second, first) : day(year, first, second);
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }

    private static Term day(int year, int month, int day) {
        return checked(new Term.Calendar(Optional.of(year), Optional.of(month), Optional.of(day)));
    }

    /** The date, or {@link Term.Impossible} where no calendar has it. */
    private static Term checked(Term.Calendar date) {
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

    private Optional<Match> monthFirst(Pieces pieces, int start) {
        Optional<CalendarWords.Hit> month = words.at(Kind.MONTH, pieces, start);
        if (month.isEmpty() || !pieces.capitalised(start)) {
            return Optional.empty();
        }
        int afterMonth = pieces.is(month.get().end(), "the")
                ? month.get().end() + 1
                : month.get().end();
        Optional<Numbers.Whole> day = numbers.day(pieces, afterMonth).filter(found -> !pieces.is(found.end(), ":"));
        if (day.isEmpty()) {
            return monthAlone(pieces, start, month.get());
        }
        return Optional.of(withYear(pieces, month.get().number(), day.get(), lastDay(pieces, day.get())));
    }

    private Optional<Match> monthAlone(Pieces pieces, int start, CalendarWords.Hit month) {
        Optional<Numbers.Whole> year = yearAfter(pieces, month.end());
        if (year.isEmpty() && doubtful(pieces, start)) {
            return Optional.empty();
        }
        Optional<Integer> written = year.map(Numbers.Whole::value);
        Term term = new Term.Calendar(written, Optional.of(month.number()), Optional.empty());
        return Optional.of(new Match(term, year.map(Numbers.Whole::end).orElse(month.end())));
    }

    private boolean doubtful(Pieces pieces, int start) {
        return words.has(Kind.DOUBTFUL, pieces.key(start)) && !words.has(Kind.BEFORE_DATE, pieces.key(start - 1));
    }

    /** The day that ends a range that begins with {@code first}. */
    private Optional<Numbers.Whole> lastDay(Pieces pieces, Numbers.Whole first) {
        return pieces.is(first.end(), "-", "to", "and")
                ? numbers.day(pieces, first.end() + 1)
                        .filter(last -> last.value() > first.value() && !pieces.is(last.end(), "-", ":"))
                : Optional.empty();
    }

    private Match withYear(Pieces pieces, int month, Numbers.Whole first, Optional<Numbers.Whole> last) {
        int end = last.orElse(first).end();
        Optional<Numbers.Whole> year = yearAfter(pieces, end);
        return new Match(
                daysOf(month, first, last, year.map(Numbers.Whole::value)),
                year.map(Numbers.Whole::end).orElse(end));
    }

    private static Term daysOf(int month, Numbers.Whole first, Optional<Numbers.Whole> last, Optional<Integer> year) {
        Term begin = checked(new Term.Calendar(year, Optional.of(month), Optional.of(first.value())));
        return last.map(end -> checked(new Term.Calendar(year, Optional.of(month), Optional.of(end.value()))))
                .filter(end -> begin instanceof Term.Calendar && end instanceof Term.Calendar)
                .<Term>map(end -> new Term.Range(begin, end))
                .orElse(begin);
    }

    private Optional<Match> dayFirst(Pieces pieces, int start) {
        int from = pieces.is(start, "the") ? start + 1 : start;
        return numbers.day(pieces, from).flatMap(day -> {
            Optional<Numbers.Whole> last = lastDay(pieces, day);
            int next = last.orElse(day).end();
            int at = pieces.is(next, "of") ? next + 1 : next;
            return words.at(Kind.MONTH, pieces, at)
                    .filter(month -> pieces.capitalised(at))
                    .map(month -> ended(pieces, month, day, last));
        });
    }

    private Match ended(Pieces pieces, CalendarWords.Hit month, Numbers.Whole day, Optional<Numbers.Whole> last) {
        Optional<Numbers.Whole> year = yearAfter(pieces, month.end());
        Term term = daysOf(month.number(), day, last, year.map(Numbers.Whole::value));
        return new Match(term, year.map(Numbers.Whole::end).orElse(month.end()));
    }

    /** A year behind a month or a day: ", 2014", "of 2014", "'14". */
    private Optional<Numbers.Whole> yearAfter(Pieces pieces, int at) {
        int next = pieces.is(at, ",", "of") ? at + 1 : at;
        OptionalInt year = numbers.year(pieces.key(next));
        if (year.isPresent() && !pieces.is(next + 1, "bc", "bce")) {
            return Optional.of(new Numbers.Whole(year.getAsInt(), next + 1));
        }
        Matcher shortened = SHORT_YEAR.matcher(pieces.key(at));
        return shortened.matches()
                ? Optional.of(new Numbers.Whole(century(number(shortened, 1)), at + 1))
                : Optional.empty();
    }

    private static int century(int ofTwoDigits) {
        return ofTwoDigits < 50 ? 2000 + ofTwoDigits : 1900 + ofTwoDigits;
    }

    private Optional<Match> decade(Pieces pieces, int start) {
        int from = pieces.is(start, "the") ? start + 1 : start;
        int at = pieces.is(from, "'") ? from + 1 : from;
        boolean split = pieces.is(at + 1, "'s");
        Matcher tens = TENS.matcher(pieces.key(at).replaceFirst("^'", "") + (split ? "'s" : ""));
        if (tens.matches()) {
            int century = tens.group(1) == null ? 19 : number(tens, 1);
            return Optional.of(new Match(tenYears(century * 100 + number(tens, 2)), at + (split ? 2 : 1)));
        }
        return words.at(Kind.DECADE, pieces, from).map(hit -> new Match(tenYears(1900 + hit.number()), hit.end()));
    }

    private static Term tenYears(int first) {
        return new Term.Named(Integer.toString(first / 10), Period.years(first, first + 9), Unit.DECADE);
    }

    private Optional<Match> century(Pieces pieces, int start) {
        int from = pieces.is(start, "the") ? start + 1 : start;
        return numbers.ordinal(pieces, from).flatMap(ordinal -> {
            int at = pieces.is(ordinal.end(), "-") ? ordinal.end() + 1 : ordinal.end();
            if (!pieces.is(at, "century") || pieces.is(at + 1, "bc", "bce") || ordinal.value() > 21) {
                return Optional.empty();
            }
            int first = (ordinal.value() - 1) * 100;
            String value = String.format(java.util.Locale.ROOT, "%02d", ordinal.value() - 1);
            return Optional.of(new Match(new Term.Named(value, Period.years(first, first + 99), Unit.CENTURY), at + 1));
        });
    }

    private static Optional<Match> ancient(Pieces pieces, int start) {
        return pieces.key(start).matches("\\d{1,4}") && pieces.is(start + 1, "bc", "bce")
                ? Optional.of(new Match(
                        new Term.Ancient(
                                String.format(java.util.Locale.ROOT, "BC%04d", Integer.parseInt(pieces.key(start)))),
                        start + 2))
                : Optional.empty();
    }

    private Optional<Match> year(Pieces pieces, int start) {
        OptionalInt first = numbers.year(pieces.key(start));
        if (first.isEmpty() || !Years.plausible(pieces, start)) {
            return Optional.empty();
        }
        Term begin = new Term.Calendar(Optional.of(first.getAsInt()), Optional.empty(), Optional.empty());
        if (pieces.is(start + 1, "-")) {
            Optional<Integer> last = Years.end(first.getAsInt(), pieces.key(start + 2));
            if (last.isPresent()) {
                return Optional.of(new Match(
                        new Term.Range(begin, new Term.Calendar(last, Optional.empty(), Optional.empty())), start + 3));
            }
        }
        return Optional.of(new Match(begin, start + 1));
    }
}
