package org.readout.coding.time;

import java.util.Optional;

/** Tells years from other numbers of four digits. */
final class Years {

    private static final int EARLIEST_BARE = 1700;
    private static final int LATEST_BARE = 2099;

    private Years() {}

    /** Whether the four digits at {@code index} are a year and not a count of something. */
    static boolean plausible(Pieces pieces, int index) {
        if (pieces.is(
                index - 1, "$", "\u20ac", "\u00a3", "no", "number", "flight", "page", "room", ",000", "than", "some")) {
            return false;
        }
        if (pieces.is(index + 1, "%", "percent", "hours", "gmt", "troops", "people", "soldiers", "meters", "metres")) {
            return false;
        }
        if (pieces.is(
                index - 1, "in", "since", "until", "by", "during", "before", "after", "early", "late", "mid", "of",
                "from")) {
            return true;
        }
        int year = Integer.parseInt(pieces.key(index));
        return year >= EARLIEST_BARE && year <= LATEST_BARE;
    }

    /** The last year of "1939-45" or "1939-1945". */
    static Optional<Integer> end(int first, String written) {
        if (!written.matches("\\d{2}|\\d{4}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(written);
        int last = written.length() == 2 ? first / 100 * 100 + number : number;
        return last > first && last <= LATEST_BARE ? Optional.of(last) : Optional.empty();
    }
}
