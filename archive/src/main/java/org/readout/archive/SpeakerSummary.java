package org.readout.archive;

import java.util.List;
import java.util.Objects;

/**
 * On whose word reports are told, and how far others tell the same.
 *
 * @param party who speaks
 * @param documents documents that quote it
 * @param events events that it tells
 * @param corroborated those of them that another speaker or another document tells too
 * @param outlets who brought most of these documents, the most frequent first
 * @param moreOutlets how many others brought some
 */
public record SpeakerSummary(
        PartySummary party, long documents, long events, long corroborated, List<Outlet> outlets, long moreOutlets) {

    public SpeakerSummary {
        Objects.requireNonNull(party, "party");
        outlets = List.copyOf(outlets);
    }

    /** Events that stand on this word in one document alone. */
    public long singleSource() {
        return events - corroborated;
    }
}
