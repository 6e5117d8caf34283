package org.readout.coding.time;

import java.time.DayOfWeek;
import java.util.Optional;
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
 *          | boundary | "the weekend" | "the" 20th        year-end, over the weekend, on the 20th
 * </pre>
 */
final class RelativeGrammar {

    private final CalendarWords words;
    private final Numbers numbers;
    private final YearPartGrammar parts;
    private final ReportingGrammar reports;

    RelativeGrammar(CalendarWords words, Numbers numbers) {
        this.words = words;
        this.numbers = numbers;
        this.reports = new ReportingGrammar(words, numbers);
        this.parts = new YearPartGrammar(words, numbers);
    }

    Optional<Match> at(Pieces pieces, int start) {
        return deictic(pieces, start)
                .or(() -> parts.at(pieces, start))
                .or(() -> reports.at(pieces, start))
                .or(() -> weekday(pieces, start))
                .or(() -> told(pieces, start))
                .or(() -> shifted(pieces, start))
                .or(() -> boundary(pieces, start))
                .or(() -> weekend(pieces, start))
                .or(() -> dayOfMonth(pieces, start));
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
                .or(() -> words.at(Kind.SAME, pieces, start).flatMap(hit -> toldDaypart(pieces, hit.end(), 0)));
        if (same.isPresent() || !pieces.is(start, "the")) {
            return same;
        }
        return words.at(Kind.ADJACENT, pieces, start + 1).flatMap(hit -> {
            int shift = pieces.is(start + 1, "next", "following") ? 1 : -1;
            return unit(pieces, hit.end())
                    .map(unit -> new Match(new Term.Told(unit.unit(), shift), unit.end()))
                    .or(() -> toldDaypart(pieces, hit.end(), shift));
        });
    }

    /** "the same night", "the next morning". */
    private Optional<Match> toldDaypart(Pieces pieces, int at, int shift) {
        return words.at(Kind.DAYPART, pieces, at)
                .map(part -> new Match(
                        new Term.Clock(part.value(), Optional.of(new Term.Told(Unit.DAY, shift))), part.end()));
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
        Optional<Match> unit = unit(pieces, at).map(found -> new Match(shifted(found.unit(), shift), found.end()));
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

    /** "this day" is the day told; "this week" counts from publication. */
    private static Term shifted(Unit unit, int shift) {
        return unit == Unit.DAY ? new Term.Told(unit, shift) : new Term.Shifted(unit, shift);
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

    /** "year-end", "month's end". */
    private Optional<Match> boundary(Pieces pieces, int start) {
        return words.at(Kind.BOUNDARY, pieces, start)
                .map(hit -> new Match(new Term.Current(Unit.valueOf(hit.value())), hit.end()));
    }

    private Optional<Match> weekend(Pieces pieces, int start) {
        return pieces.is(start, "the")
                        && pieces.is(start + 1, "weekend")
                        && !pieces.is(start + 2, "of", "after", "before")
                ? Optional.of(new Match(new Term.Weekend(), start + 2))
                : Optional.empty();
    }

    /** "on the 20th", where no month follows and nothing that it could count. */
    private Optional<Match> dayOfMonth(Pieces pieces, int start) {
        boolean stands = pieces.is(start, "the") && pieces.is(start - 1, "on", "since", "until", "by");
        return stands
                        && pieces.key(start + 1).matches("\\d{1,2}(st|nd|rd|th)")
                        && DistanceGrammar.clauseEnds(pieces, start + 2)
                ? numbers.day(pieces, start + 1).map(day -> new Match(new Term.DayOfMonth(day.value()), day.end()))
                : Optional.empty();
    }
}
