package org.readout.coding.time;

import java.util.Optional;
import org.readout.coding.time.Term.Match;

/**
 * Dates with the name of their month.
 *
 * <pre>
 * date     = [weekday [","]] written
 * written  = month [day [join day]] [year] | day [join day] ["of"] month [year]
 * join     = "-" | "to" | "and" | "or"
 * year     = [","] ["of"] (2014 | "last year" | "that year") | the year of a date joined to it: "March and April 2014"
 * </pre>
 */
final class DateGrammar {

    /** So many dates may share the year behind the last of them. */
    private static final int CHAIN = 3;

    private final CalendarWords words;
    private final Numbers numbers;
    private final YearGrammar years;
    private final NumericGrammar numerics;

    DateGrammar(CalendarWords words, Numbers numbers) {
        this.words = words;
        this.numbers = numbers;
        this.years = new YearGrammar(words, numbers);
        this.numerics = new NumericGrammar(words);
    }

    Optional<Match> at(Pieces pieces, int start) {
        return weekdayAndDate(pieces, start)
                .or(() -> numerics.at(pieces, start))
                .or(() -> named(pieces, start, CHAIN))
                .or(() -> years.at(pieces, start));
    }

    private Optional<Match> weekdayAndDate(Pieces pieces, int start) {
        return words.at(Kind.WEEKDAY, pieces, start).flatMap(weekday -> {
            int next = pieces.is(weekday.end(), ",", "the") ? weekday.end() + 1 : weekday.end();
            return named(pieces, next, CHAIN).filter(date -> hasDay(date.term()));
        });
    }

    private static boolean hasDay(Term term) {
        return term instanceof Term.Impossible
                || (term instanceof Term.OfYear date && date.date().day().isPresent())
                || (term instanceof Term.Calendar calendar && calendar.day().isPresent());
    }

    private Optional<Match> named(Pieces pieces, int start, int chain) {
        return monthFirst(pieces, start, chain).or(() -> dayFirst(pieces, start, chain));
    }

    private Optional<Match> monthFirst(Pieces pieces, int start, int chain) {
        Optional<CalendarWords.Hit> month = words.at(Kind.MONTH, pieces, start);
        if (month.isEmpty() || !pieces.capitalised(start)) {
            return Optional.empty();
        }
        int named = month.get().end();
        int afterMonth =
                pieces.is(named, "the", ".") && numbers.day(pieces, named + 1).isPresent() ? named + 1 : named;
        Optional<Numbers.Whole> day = numbers.day(pieces, afterMonth).filter(found -> !isClock(pieces, found.end()));
        if (day.isEmpty()) {
            return monthAlone(pieces, start, month.get(), chain);
        }
        Optional<Joined> last = lastDay(pieces, day.get());
        int end = last.map(Joined::end).orElse(day.get().end());
        return Optional.of(days(pieces, month.get().number(), day.get(), last, end, chain));
    }

    /** A number before ":10" is an hour and no day. */
    private static boolean isClock(Pieces pieces, int at) {
        return pieces.is(at, ":") && pieces.isNumber(at + 1);
    }

    private Optional<Match> monthAlone(Pieces pieces, int start, CalendarWords.Hit month, int chain) {
        WrittenYear year = yearBehind(pieces, month.end(), month.number(), chain);
        if (!year.found() && doubtful(pieces, start)) {
            return Optional.empty();
        }
        Term.Calendar date = new Term.Calendar(year.number(), Optional.of(month.number()), Optional.empty());
        return Optional.of(new Match(year.of(date), year.end()));
    }

    private boolean doubtful(Pieces pieces, int start) {
        return words.has(Kind.DOUBTFUL, pieces.key(start)) && !words.has(Kind.BEFORE_DATE, pieces.key(start - 1));
    }

    /** The second of two joined days: its number and the pieces it stands on. */
    private record Joined(int day, int start, int end) {}

    private Optional<Joined> lastDay(Pieces pieces, Numbers.Whole first) {
        if (!pieces.is(first.end(), "-", "to", "and", "or")) {
            return Optional.empty();
        }
        int at = pieces.is(first.end() + 1, "the") ? first.end() + 2 : first.end() + 1;
        return numbers.day(pieces, at)
                .filter(last ->
                        last.value() > first.value() && !pieces.is(last.end(), "-") && !isClock(pieces, last.end()))
                .map(last -> new Joined(last.value(), first.end() + 1, last.end()));
    }

    /** One or two days of {@code month} whose words, but for a year behind them, end at {@code end}. */
    private Match days(Pieces pieces, int month, Numbers.Whole first, Optional<Joined> last, int end, int chain) {
        WrittenYear year = yearBehind(pieces, end, month, chain);
        Term begin = day(year, month, first.value());
        Term term = last.<Term>map(
                        joined -> new Term.Range(begin, first.end(), joined.start(), day(year, month, joined.day())))
                .orElse(begin);
        return new Match(term, year.end());
    }

    private static Term day(WrittenYear year, int month, int day) {
        Term date = NumericGrammar.checked(new Term.Calendar(year.number(), Optional.of(month), Optional.of(day)));
        return date instanceof Term.Calendar calendar ? year.of(calendar) : date;
    }

    private Optional<Match> dayFirst(Pieces pieces, int start, int chain) {
        int from = pieces.is(start, "the") ? start + 1 : start;
        Optional<Match> reversed = reversed(pieces, from);
        if (reversed.isPresent()) {
            return reversed;
        }
        return numbers.day(pieces, from).flatMap(day -> {
            Optional<Joined> last = lastDay(pieces, day);
            int next = last.map(Joined::end).orElse(day.end());
            int at = pieces.is(next, "of") ? next + 1 : next;
            return words.at(Kind.MONTH, pieces, at)
                    .filter(month -> pieces.capitalised(at))
                    .map(month -> days(pieces, month.number(), day, last, month.end(), chain));
        });
    }

    /** "From 12 to 5 May", "between 12 and 5 May 2015": the words want a range, and the days run backwards. */
    private Optional<Match> reversed(Pieces pieces, int start) {
        return numbers.day(pieces, start)
                .filter(first -> RangeWords.join(pieces.key(start - 1), pieces.key(first.end())))
                .flatMap(first -> numbers.day(pieces, first.end() + 1)
                        .filter(last -> last.value() < first.value() && pieces.capitalised(last.end()))
                        .flatMap(last -> words.at(Kind.MONTH, pieces, last.end()))
                        .map(month -> years.behind(pieces, month.end())
                                .map(Numbers.Whole::end)
                                .orElse(month.end()))
                        .map(end -> new Match(new Term.Reversed(pieces.phrase(start, end)), end)));
    }

    /**
     * The year that the words give a date.
     *
     * @param number the year, if it is written or a date joined to it has it
     * @param counted the year, if it is counted from another time: "last year", "that year"
     * @param end after the words that belong to the date
     */
    private record WrittenYear(Optional<Integer> number, Optional<Term> counted, int end) {
        boolean found() {
            return number.isPresent() || counted.isPresent();
        }

        Term of(Term.Calendar date) {
            return counted.<Term>map(year -> new Term.OfYear(date, year)).orElse(date);
        }
    }

    private WrittenYear yearBehind(Pieces pieces, int at, int month, int chain) {
        Optional<Numbers.Whole> written = years.behind(pieces, at);
        if (written.isPresent()) {
            return new WrittenYear(
                    written.map(Numbers.Whole::value),
                    Optional.empty(),
                    written.get().end());
        }
        int of = pieces.is(at, ",", "of") ? at + 1 : at;
        return countedYear(pieces, of)
                .map(match -> new WrittenYear(Optional.empty(), Optional.of(match.term()), match.end()))
                .orElseGet(() -> new WrittenYear(sharedYear(pieces, at, month, chain), Optional.empty(), at));
    }

    /** "last year", "of that year". */
    private Optional<Match> countedYear(Pieces pieces, int at) {
        Optional<Match> shifted = words.at(Kind.SHIFT, pieces, at)
                .filter(shift -> pieces.is(shift.end(), "year"))
                .map(shift -> new Match(new Term.Shifted(Unit.YEAR, shift.number()), shift.end() + 1));
        return shifted.or(() -> words.at(Kind.SAME, pieces, at)
                .filter(same -> pieces.is(same.end(), "year"))
                .map(same -> new Match(new Term.Told(Unit.YEAR, 0), same.end() + 1)));
    }

    /** The year of the date that is joined to one that ends at {@code at}; the year before it where the months turn. */
    private Optional<Integer> sharedYear(Pieces pieces, int at, int month, int chain) {
        if (chain == 0 || !pieces.is(at, "-", "to", "and", "or", "until", "till", "through", "thru", ",")) {
            return Optional.empty();
        }
        int next = pieces.is(at + 1, "and", "or", "the", "early", "late", "mid") ? at + 2 : at + 1;
        return named(pieces, pieces.is(next, "-") ? next + 1 : next, chain - 1)
                .map(match -> match.term() instanceof Term.Range range ? range.first() : match.term())
                .filter(term -> term instanceof Term.Calendar)
                .map(Term.Calendar.class::cast)
                .filter(date -> date.year().isPresent() && date.month().isPresent())
                .map(date -> date.month().get() < month
                        ? date.year().get() - 1
                        : date.year().get());
    }
}
