package org.readout.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reports that are judged to tell one happening.
 *
 * @param id the id of the report that stands for it; any id of its reports, former ones too, finds it
 * @param head the report that stands for it
 * @param reports how many reports tell it
 * @param documents how many documents
 * @param speakers on how many speakers' word; 0 if the writers say it themselves
 * @param from the earliest day that its most exact reports give
 * @param to the latest day that they give
 * @param byHand whether somebody has merged or split it
 */
public record Event(
        String id,
        StoredReport head,
        int reports,
        int documents,
        int speakers,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        boolean byHand) {

    public Event {
        Objects.requireNonNull(head, "head");
    }

    /** Whether more than one document, or more than one speaker, tells it. */
    public boolean isCorroborated() {
        return documents > 1 || speakers > 1;
    }

    /**
     * One report of an event.
     *
     * @param report the report
     * @param tie what ties it to the event, besides its type and parties
     */
    public record Member(StoredReport report, Tie tie) {

        public Member {
            Objects.requireNonNull(report, "report");
            Objects.requireNonNull(tie, "tie");
        }
    }

    /** An event with all that it stands on. */
    public record Whole(Event event, List<Member> members, List<EventEdit> edits) {

        public Whole {
            members = List.copyOf(members);
            edits = List.copyOf(edits);
        }
    }
}
