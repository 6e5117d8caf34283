package org.readout.coding.time;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Time zones behind a time of day: "GMT", "UTC+3", "Eastern time", "local time", "New York time".
 *
 * <p>A zone's value is an offset from UTC ({@code Z}, {@code +01:00}), a name of the zone database ({@code America/New_York}),
 * {@code local}, or, of a zone that only a place names, the words as written.
 */
final class ZoneGrammar {

    private static final Pattern OFFSET = Pattern.compile("(?:gmt|utc)?([+-])(\\d{1,2})(?::?(\\d\\d))?");
    private static final String UNTOLD = "-";
    private static final int MOST_NAMES = 3;

    private final CalendarWords words;

    ZoneGrammar(CalendarWords words) {
        this.words = words;
    }

    /** A zone and the index after its last piece; without a value where the words only mark a time of day ("1400 hours"). */
    record Zone(Optional<String> value, int end) {}

    Zone at(Pieces pieces, int start) {
        return offset(pieces, start)
                .or(() -> named(pieces, start))
                .or(() -> ofPlace(pieces, start))
                .orElse(new Zone(Optional.empty(), start));
    }

    /** Whether some zone, or "hours", stands here. */
    boolean isAt(Pieces pieces, int start) {
        return at(pieces, start).end() > start;
    }

    private Optional<Zone> named(Pieces pieces, int start) {
        return words.at(Kind.ZONE, pieces, start)
                .map(hit -> new Zone(Optional.of(hit.value()).filter(value -> !value.equals(UNTOLD)), hit.end()));
    }

    /** "UTC+3", which the tokenizer may have cut. */
    private static Optional<Zone> offset(Pieces pieces, int start) {
        if (!pieces.key(start).startsWith("gmt") && !pieces.key(start).startsWith("utc")) {
            return Optional.empty();
        }
        StringBuilder joined = new StringBuilder();
        Optional<Zone> found = Optional.empty();
        for (int at = start; at < start + 3; at++) {
            joined.append(pieces.key(at));
            Matcher offset = OFFSET.matcher(joined);
            if (offset.matches()) {
                found = Optional.of(new Zone(Optional.of(written(offset)), at + 1));
            }
        }
        return found;
    }

    private static String written(Matcher offset) {
        String minutes = offset.group(3) == null ? "00" : offset.group(3);
        return String.format(Locale.ROOT, "%s%02d:%s", offset.group(1), Integer.parseInt(offset.group(2)), minutes);
    }

    /** "Moscow time", "New York time". */
    private static Optional<Zone> ofPlace(Pieces pieces, int start) {
        int at = start;
        while (at < start + MOST_NAMES && pieces.capitalised(at)) {
            at++;
        }
        return at > start && pieces.is(at, "time")
                ? Optional.of(new Zone(Optional.of(pieces.written(start, at + 1)), at + 1))
                : Optional.empty();
    }
}
