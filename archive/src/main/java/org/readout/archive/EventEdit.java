package org.readout.archive;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody decided about events.
 *
 * @param id made from all of the rest
 * @param kind what was decided
 * @param reports the reports, by document and id as they then were; none of what is undone
 * @param undoes the id of the edit that is taken back
 * @param editor who decided
 * @param time when
 */
public record EventEdit(
        String id, Kind kind, List<ReportRef> reports, Optional<String> undoes, String editor, Instant time) {

    /** What can be decided. */
    public enum Kind {
        /** The events of these reports are one. */
        MERGED,
        /** These reports are an event of their own. */
        SPLIT,
        /** A former decision is taken back. */
        UNDONE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public EventEdit {
        Objects.requireNonNull(kind, "kind");
        reports = List.copyOf(reports);
        if (editor.isBlank()) {
            throw new IllegalArgumentException("a decision has somebody who decided");
        }
    }
}
