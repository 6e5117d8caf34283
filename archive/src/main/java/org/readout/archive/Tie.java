package org.readout.archive;

import java.util.Locale;

/** What ties a report to its event, besides type and parties. */
public enum Tie {
    /** It is the only report. */
    ALONE,
    /** The same day and the same place, or none. */
    SAME_DAY,
    /** The same day; it gives no place, and the event's is the only one of that day. */
    SAME_DAY_NO_PLACE,
    /** Its week, month or year has the event's day and no other one. */
    WITHIN_PERIOD,
    /** The same week, month or year. */
    SAME_PERIOD,
    /** Nothing dates it; it was published on the event's day or the day after. */
    PUBLISHED_THEN,
    /** Nothing dates it; it was published on the same day. */
    PUBLISHED_SAME_DAY,
    /** Nothing dates it; it stands in the same document. */
    SAME_DOCUMENT,
    /** Somebody has put it there. */
    BY_HAND;

    /** The name in files, such as {@code same-day}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
