package org.readout.coding.time;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.coding.time.Term.Match;

/**
 * Times of day.
 *
 * <pre>
 * clock = (10 | 10:30) ["a.m." | "p.m."] [zone] | 1400 zone | 9 "o'clock" | "noon" [zone] | "in the" daypart
 * </pre>
 */
final class ClockGrammar {

    private static final Pattern COLON = Pattern.compile("([01]?\\d|2[0-3])[:.]([0-5]\\d)(:[0-5]\\d)?(am|pm)?");
    private static final Pattern HOUR = Pattern.compile("(1[0-2]|[1-9])(am|pm)?");
    private static final Pattern MILITARY = Pattern.compile("([01]\\d|2[0-3])([0-5]\\d)");

    private final CalendarWords words;
    private final ZoneGrammar zones;

    ClockGrammar(CalendarWords words) {
        this.words = words;
        this.zones = new ZoneGrammar(words);
    }

    Optional<Match> at(Pieces pieces, int start) {
        return colon(pieces, start)
                .or(() -> hour(pieces, start))
                .or(() -> military(pieces, start))
                .or(() -> daypart(pieces, start));
    }

    private Optional<Match> colon(Pieces pieces, int start) {
        Matcher time = COLON.matcher(pieces.key(start));
        if (!time.matches()
                || (pieces.key(start).contains(".") && !half(pieces, start + 1) && !zones.isAt(pieces, start + 1))) {
            return Optional.empty();
        }
        Optional<String> half = Optional.ofNullable(time.group(4)).or(() -> halfAt(pieces, start + 1));
        int end = time.group(4) == null && half.isPresent() ? start + 2 : start + 1;
        return Optional.of(clock(pieces, Integer.parseInt(time.group(1)), time.group(2), half, end));
    }

    private Optional<Match> hour(Pieces pieces, int start) {
        Matcher time = HOUR.matcher(pieces.key(start));
        if (!time.matches()) {
            return Optional.empty();
        }
        Optional<String> half = Optional.ofNullable(time.group(2)).or(() -> halfAt(pieces, start + 1));
        if (half.isEmpty() && pieces.is(start + 1, "in") && pieces.is(start + 2, "the")) {
            return inThe(pieces, Integer.parseInt(time.group(1)), start + 3);
        }
        if (half.isEmpty() && !pieces.is(start + 1, "o'clock")) {
            return Optional.empty();
        }
        int end = time.group(2) == null ? start + 2 : start + 1;
        return Optional.of(clock(pieces, Integer.parseInt(time.group(1)), "00", half, end));
    }

    /** "4 in the morning". */
    private Optional<Match> inThe(Pieces pieces, int hour, int at) {
        return words.at(Kind.DAYPART, pieces, at)
                .filter(part -> part.end() == at + 1 && !part.value().contains(":"))
                .map(part ->
                        clock(pieces, hour, "00", Optional.of(part.value().equals("TMO") ? "am" : "pm"), part.end()));
    }

    private static boolean half(Pieces pieces, int at) {
        return pieces.is(at, "am", "pm");
    }

    private static Optional<String> halfAt(Pieces pieces, int at) {
        return half(pieces, at) ? Optional.of(pieces.key(at)) : Optional.empty();
    }

    private Match clock(Pieces pieces, int hour, String minutes, Optional<String> half, int end) {
        boolean afternoon = half.filter("pm"::equals).isPresent() && hour < 12;
        boolean midnight = half.filter("am"::equals).isPresent() && hour == 12;
        int full = midnight ? 0 : afternoon ? hour + 12 : hour;
        String time = String.format(Locale.ROOT, "T%02d:%s", full, minutes);
        return inZone(pieces, time, end);
    }

    private Match inZone(Pieces pieces, String time, int end) {
        ZoneGrammar.Zone zone = zones.at(pieces, end);
        return new Match(new Term.Clock(time, Optional.empty(), zone.value()), zone.end());
    }

    private Optional<Match> military(Pieces pieces, int start) {
        Matcher time = MILITARY.matcher(pieces.key(start));
        if (!time.matches() || !zones.isAt(pieces, start + 1)) {
            return Optional.empty();
        }
        String value = "T" + time.group(1) + ":" + time.group(2);
        return Optional.of(inZone(pieces, value, start + 1));
    }

    private Optional<Match> daypart(Pieces pieces, int start) {
        boolean stands = pieces.is(
                        start - 1, "the", "at", "by", "before", "after", "until", "since", "of", "around", "early",
                        "late", "mid")
                || (pieces.is(start - 1, "-") && pieces.is(start - 2, "mid"));
        return stands
                ? words.at(Kind.DAYPART, pieces, start)
                        .map(part -> part.value().contains(":")
                                ? inZone(pieces, part.value(), part.end())
                                : new Match(new Term.Clock(part.value(), Optional.empty()), part.end()))
                : Optional.empty();
    }
}
