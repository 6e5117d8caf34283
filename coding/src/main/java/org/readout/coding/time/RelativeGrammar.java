package org.readout.coding.time;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;
import org.readout.coding.time.CalendarWords.Hit;
import org.readout.coding.time.Term.Match;

/**
 * Times that are counted from another time.
 *
 * <pre>
 * relative = deictic [daypart]                            today, yesterday afternoon, tonight
 *          | weekday [daypart]                            Friday, Friday night
 *          | shift (unit | weekday | month | season | holiday | fraction)     last week, next Friday, this summer
 *          | "the" adjacent unit | same unit              the next day, the same year
 *          | season [["of"] year] | fraction ["of" year]  the third quarter of 2014
 *          | holiday [year]
 * </pre>
 */
final class RelativeGrammar {

    private final CalendarWords words;
    private final Numbers numbers;

    RelativeGrammar(CalendarWords words, Numbers numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    Optional<Match> at(Pieces pieces, int start) {
        return deictic(pieces, start)
                .or(() -> weekday(pieces, start))
                .or(() -> told(pieces, start))
                .or(() -> shifted(pieces, start))
                .or(() -> season(pieces, start))
                .or(() -> fraction(pieces, start))
                .or(() -> holiday(pieces, start));
    }

    private Optional<Match> deictic(Pieces pieces, int start) {
        return words.at(Kind.DEICTIC, pieces, start).map(hit -> {
            String[] value = hit.value().split(" ");
            Term day = new Term.Shifted(Unit.DAY, Integer.parseInt(value[0]));
            return value[1].equals("-")
                    ? withDaypart(pieces, new Match(day, hit.end()))
                    : new Match(new Term.Clock(value[1], Optional.of(day)), hit.end());
        });
    }

    /** A day with the time of day behind it: "Friday night", "Friday at noon". */
    private Match withDaypart(Pieces pieces, Match day) {
        int at = pieces.is(day.end(), "at", "-") ? day.end() + 1 : day.end();
        return words.at(Kind.DAYPART, pieces, at)
                .map(part -> new Match(new Term.Clock(part.value(), Optional.of(day.term())), part.end()))
                .orElse(day);
    }

    private Optional<Match> weekday(Pieces pieces, int start) {
        return weekdayName(pieces, start)
                .map(hit -> withDaypart(
                        pieces, new Match(new Term.Weekday(DayOfWeek.of(hit.number()), Optional.empty()), hit.end())));
    }

    private Optional<Hit> weekdayName(Pieces pieces, int start) {
        return words.at(Kind.WEEKDAY, pieces, start)
                .filter(hit -> pieces.capitalised(start))
                .filter(hit -> !words.has(Kind.DOUBTFUL, pieces.key(start))
                        || words.has(Kind.BEFORE_DATE, pieces.key(start - 1)));
    }

    private Optional<Match> told(Pieces pieces, int start) {
        Optional<Match> same = words.at(Kind.SAME, pieces, start)
                .flatMap(hit ->
                        unit(pieces, hit.end()).map(unit -> new Match(new Term.Told(unit.unit(), 0), unit.end())))
                .or(() -> words.at(Kind.SAME, pieces, start).flatMap(hit -> toldDaypart(pieces, hit.end())));
        if (same.isPresent() || !pieces.is(start, "the")) {
            return same;
        }
        return words.at(Kind.ADJACENT, pieces, start + 1).flatMap(hit -> {
            int shift = pieces.is(start + 1, "next", "following") ? 1 : -1;
            return unit(pieces, hit.end()).map(unit -> new Match(new Term.Told(unit.unit(), shift), unit.end()));
        });
    }

    private Optional<Match> toldDaypart(Pieces pieces, int at) {
        return words.at(Kind.DAYPART, pieces, at)
                .map(part ->
                        new Match(new Term.Clock(part.value(), Optional.of(new Term.Told(Unit.DAY, 0))), part.end()));
    }

    /** A unit in the singular. */
    private Optional<UnitAt> unit(Pieces pieces, int at) {
        return words.at(Kind.UNIT, pieces, at)
                .map(hit -> new UnitAt(Unit.valueOf(hit.value()), hit.end()))
                .filter(unit -> !unit.unit().ofClock() && !pieces.key(at).endsWith("s"));
    }

    private record UnitAt(Unit unit, int end) {}

    private Optional<Match> shifted(Pieces pieces, int start) {
        int from = pieces.is(start, "the") ? start + 1 : start;
        return words.at(Kind.SHIFT, pieces, from).flatMap(hit -> shiftedTarget(pieces, hit.end(), hit.number()));
    }

    private Optional<Match> shiftedTarget(Pieces pieces, int at, int shift) {
        Optional<Match> unit =
                unit(pieces, at).map(found -> new Match(new Term.Shifted(found.unit(), shift), found.end()));
        return unit.or(() -> shiftedWeekday(pieces, at, shift))
                .or(() -> shiftedMonth(pieces, at, shift))
                .or(() -> words.at(Kind.SEASON, pieces, at)
                        .map(hit -> new Match(
                                new Term.Season(hit.value(), Optional.empty(), Optional.of(shift)), hit.end())))
                .or(() -> words.at(Kind.HOLIDAY, pieces, at)
                        .map(hit -> new Match(
                                new Term.Holiday(HolidayRule.parse(hit.value()), Optional.empty(), Optional.of(shift)),
                                hit.end())))
                .or(() -> today(pieces, at, shift));
    }

    private Optional<Match> shiftedWeekday(Pieces pieces, int at, int shift) {
        return words.at(Kind.WEEKDAY, pieces, at)
                .filter(hit -> pieces.capitalised(at))
                .map(hit -> withDaypart(
                        pieces,
                        new Match(new Term.Weekday(DayOfWeek.of(hit.number()), Optional.of(shift)), hit.end())));
    }

    private Optional<Match> shiftedMonth(Pieces pieces, int at, int shift) {
        return words.at(Kind.MONTH, pieces, at)
                .filter(hit -> pieces.capitalised(at))
                .filter(hit -> numbers.day(pieces, hit.end()).isEmpty())
                .map(hit -> new Match(new Term.ShiftedMonth(hit.number(), shift), hit.end()));
    }

    /** "this morning". */
    private Optional<Match> today(Pieces pieces, int at, int shift) {
        return shift != 0
                ? Optional.empty()
                : words.at(Kind.DAYPART, pieces, at)
                        .map(part -> new Match(
                                new Term.Clock(part.value(), Optional.of(new Term.Shifted(Unit.DAY, 0))), part.end()));
    }

    private Optional<Match> season(Pieces pieces, int start) {
        int from = pieces.is(start, "the") ? start + 1 : start;
        return words.at(Kind.SEASON, pieces, from).flatMap(hit -> {
            Optional<Numbers.Whole> year = yearAfter(pieces, hit.end());
            if (year.isPresent()) {
                Optional<Integer> written = year.map(Numbers.Whole::value);
                return Optional.of(new Match(
                        new Term.Season(hit.value(), written, Optional.empty()),
                        year.get().end()));
            }
            Optional<Match> alone =
                    Optional.of(new Match(new Term.Season(hit.value(), Optional.empty(), Optional.empty()), hit.end()));
            return seasonStands(pieces, start)
                    ? shiftBehind(pieces, hit.value(), hit.end()).or(() -> alone)
                    : Optional.empty();
        });
    }

    /** "the fall" alone may be anybody's; "in the fall" and "that summer" are seasons. */
    private boolean seasonStands(Pieces pieces, int start) {
        return pieces.is(start, "the")
                ? pieces.is(
                        start - 1, "in", "during", "by", "until", "since", "through", "over", "before", "after", "of")
                : pieces.is(start - 1, "in", "by", "until", "since", "early", "late", "mid", "-");
    }

    /** "the summer of last year". */
    private Optional<Match> shiftBehind(Pieces pieces, String code, int at) {
        int next = pieces.is(at, "of") ? at + 1 : at;
        return words.at(Kind.SHIFT, pieces, next)
                .filter(shift -> pieces.is(shift.end(), "year"))
                .map(shift -> new Match(
                        new Term.Season(code, Optional.empty(), Optional.of(shift.number())), shift.end() + 1));
    }

    private Optional<Numbers.Whole> yearAfter(Pieces pieces, int at) {
        int next = pieces.is(at, "of", "in", ",") ? at + 1 : at;
        OptionalInt year = numbers.year(pieces.key(next));
        return year.isPresent() ? Optional.of(new Numbers.Whole(year.getAsInt(), next + 1)) : Optional.empty();
    }

    private Optional<Match> fraction(Pieces pieces, int start) {
        int from = pieces.is(start, "the") ? start + 1 : start;
        return numbers.ordinal(pieces, from).flatMap(ordinal -> {
            int at = pieces.is(ordinal.end(), "-") ? ordinal.end() + 1 : ordinal.end();
            if (pieces.is(at, "quarter") && ordinal.value() <= 4) {
                int first = ordinal.value() * 3 - 2;
                return Optional.of(fractionOf(pieces, "Q" + ordinal.value(), first, 3, at + 1));
            }
            boolean ofYear = pieces.is(at, "half") && yearAfterHalf(pieces, at + 1);
            return ofYear && ordinal.value() <= 2
                    ? Optional.of(fractionOf(pieces, "H" + ordinal.value(), ordinal.value() * 6 - 5, 6, at + 1))
                    : Optional.empty();
        });
    }

    private boolean yearAfterHalf(Pieces pieces, int at) {
        return yearAfter(pieces, at).isPresent()
                || (pieces.is(at, "of") && pieces.is(at + 1, "the", "this", "last", "next"));
    }

    private Match fractionOf(Pieces pieces, String code, int firstMonth, int months, int end) {
        Optional<Numbers.Whole> year = yearAfter(pieces, end);
        if (year.isPresent()) {
            Term term = new Term.Fraction(code, firstMonth, months, year.map(Numbers.Whole::value), Optional.empty());
            return new Match(term, year.get().end());
        }
        int at = pieces.is(end, "of") ? end + 1 : end;
        Optional<Hit> shift = words.at(Kind.SHIFT, pieces, at).filter(hit -> pieces.is(hit.end(), "year"));
        Term term = new Term.Fraction(code, firstMonth, months, Optional.empty(), shift.map(Hit::number));
        return new Match(term, shift.map(hit -> hit.end() + 1).orElse(end));
    }

    private Optional<Match> holiday(Pieces pieces, int start) {
        return words.at(Kind.HOLIDAY, pieces, start)
                .filter(hit -> pieces.capitalised(start))
                .filter(hit -> hit.end() > start + 1 || !pieces.capitalised(hit.end()))
                .map(hit -> {
                    Optional<Numbers.Whole> year = yearAfter(pieces, hit.end());
                    Term term = new Term.Holiday(
                            HolidayRule.parse(hit.value()), year.map(Numbers.Whole::value), Optional.empty());
                    return new Match(term, year.map(Numbers.Whole::end).orElse(hit.end()));
                });
    }
}
