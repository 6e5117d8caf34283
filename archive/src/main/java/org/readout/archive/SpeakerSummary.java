package org.readout.archive;

import java.util.Objects;

/**
 * On whose word reports are told, and how far others tell the same.
 *
 * @param party who speaks
 * @param documents documents that quote it
 * @param events events that it tells
 * @param corroborated those of them that another speaker or another document tells too
 */
public record SpeakerSummary(PartySummary party, long documents, long events, long corroborated) {

    public SpeakerSummary {
        Objects.requireNonNull(party, "party");
    }

    /** Events that stand on this word in one document alone. */
    public long singleSource() {
        return events - corroborated;
    }
}
