package org.readout.coding.time;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.coding.time.Term.Match;

/**
 * The whole grammar of temporal expressions: the longest reading at a place.
 *
 * <p>Every rule looks a bounded number of pieces ahead, so a sentence is read in linear time.
 */
final class TimeGrammar {

    /** Words of the rules themselves that may stand first in an expression. */
    private static final Set<String> OPENERS = Set.of(
            "the", "a", "an", "every", "each", "half", "then", "most", "recent", "latest", "last", "past", "'",
            "latter");

    private final CalendarWords words;
    private final DateGrammar dates;
    private final RelativeGrammar relatives;
    private final LengthGrammar lengths;
    private final ClockGrammar clocks;
    private final OffsetGrammar offsets;

    TimeGrammar(CalendarWords words) {
        this.words = words;
        Numbers numbers = new Numbers(words);
        this.dates = new DateGrammar(words, numbers);
        this.relatives = new RelativeGrammar(words, numbers);
        this.lengths = new LengthGrammar(words, numbers);
        this.clocks = new ClockGrammar(words);
        this.offsets = new OffsetGrammar(words, numbers, this::day, this::period);
    }

    /** What the pieces from {@code start} on say, if they name a time. */
    Optional<Match> at(Pieces pieces, int start) {
        return mayBegin(pieces, start) ? longer(plain(pieces, start), partOf(pieces, start)) : Optional.empty();
    }

    /** Most words begin no time; asking this first makes reading several times as fast. */
    private boolean mayBegin(Pieces pieces, int start) {
        String key = pieces.key(start);
        return words.begins(key)
                || OPENERS.contains(key)
                || key.chars().anyMatch(Character::isDigit)
                || (key.endsWith("days") && pieces.capitalised(start));
    }

    private static Optional<Match> longer(Optional<Match> first, Optional<Match> second) {
        return first.isPresent() && second.isPresent()
                ? (second.get().end() > first.get().end() ? second : first)
                : first.or(() -> second);
    }

    /** "early Tuesday", "the end of August", "late last year", "the end of the year". */
    private Optional<Match> partOf(Pieces pieces, int start) {
        return words.at(Kind.PART, pieces, start).flatMap(part -> {
            int at = pieces.is(part.end(), "-", "on") ? part.end() + 1 : part.end();
            Optional<Match> whole = plain(pieces, at)
                    .filter(match -> part.value().equals("APPROX") || !(match.term() instanceof Term.Length));
            return part.value().equals("APPROX") ? whole : whole.or(() -> current(pieces, at));
        });
    }

    /** "the year", "the day" behind words for a part of it. */
    private Optional<Match> current(Pieces pieces, int at) {
        return pieces.is(at, "the")
                ? words.at(Kind.UNIT, pieces, at + 1)
                        .filter(hit ->
                                hit.end() == at + 2 && !pieces.key(at + 1).endsWith("s"))
                        .map(hit -> new Match(new Term.Current(Unit.valueOf(hit.value())), hit.end()))
                : Optional.empty();
    }

    private Optional<Match> plain(Pieces pieces, int start) {
        return Stream.of(
                        dates.at(pieces, start),
                        lengths.at(pieces, start),
                        relatives.at(pieces, start),
                        offsets.at(pieces, start))
                .flatMap(Optional::stream)
                .map(day -> withClock(pieces, day))
                .reduce((best, next) -> next.end() > best.end() ? next : best)
                .or(() -> clocks.at(pieces, start).map(clock -> withDay(pieces, clock)))
                .or(() -> vague(pieces, start));
    }

    /** "in the past", but not of "in the past two weeks". */
    private Optional<Match> vague(Pieces pieces, int start) {
        return words.at(Kind.VAGUE, pieces, start)
                .filter(hit -> !(hit.value().equals("FUTURE_REF") && pieces.is(hit.end(), "of")))
                .filter(hit -> hit.end() == start + 1
                        || lengths.at(pieces, start + 1)
                                .filter(match -> match.end() > hit.end())
                                .isEmpty())
                .map(hit -> new Match(new Term.Vague(hit.value()), hit.end()));
    }

    /** "Friday at 10 a.m." */
    private Match withClock(Pieces pieces, Match day) {
        if (!isDay(day.term())) {
            return day;
        }
        int at = pieces.is(day.end(), "at", "around", ",") ? day.end() + 1 : day.end();
        return clocks.at(pieces, at)
                .filter(clock -> clock.term() instanceof Term.Clock)
                .map(clock -> joined((Term.Clock) clock.term(), day.term(), clock.end()))
                .orElse(day);
    }

    /** "10 a.m. on Friday", "midnight Tuesday", "the night of September 1". */
    private Match withDay(Pieces pieces, Match clock) {
        int at = pieces.is(clock.end(), "on", "of", ",") ? clock.end() + 1 : clock.end();
        return longer(dates.at(pieces, at), relatives.at(pieces, at))
                .filter(day -> isDay(day.term()))
                .map(day -> joined((Term.Clock) clock.term(), day.term(), day.end()))
                .orElse(clock);
    }

    /** A day by its name or date, holidays among them. */
    private Optional<Match> day(Pieces pieces, int at) {
        return longer(dates.at(pieces, at), relatives.at(pieces, at))
                .filter(day -> isDay(day.term()) || day.term() instanceof Term.Holiday);
    }

    /** A stretch of days: a month, a holiday, last week. */
    private Optional<Match> period(Pieces pieces, int at) {
        return longer(dates.at(pieces, at), relatives.at(pieces, at)).filter(match -> !isDay(match.term()));
    }

    private static Match joined(Term.Clock clock, Term day, int end) {
        return new Match(new Term.Clock(clock.time(), Optional.of(day), clock.zone()), end);
    }

    private static boolean isDay(Term term) {
        return term instanceof Term.Weekday
                || (term instanceof Term.Calendar calendar && calendar.day().isPresent())
                || (term instanceof Term.OfYear date && date.date().day().isPresent())
                || (term instanceof Term.Shifted shifted && shifted.unit() == Unit.DAY)
                || (term instanceof Term.Told told && told.unit() == Unit.DAY);
    }
}
