package org.readout.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One actor with all that the reports of an archive say of it.
 *
 * @param party who it is, with all ways in which it is written
 * @param readAs who it was read as; several where somebody has merged them. Without counts
 * @param names the resolved names under which it was read
 * @param offices the offices that reports give it, in the order of their first days
 * @param counterparts with whom it has most to do, the most frequent first
 * @param edits what somebody merged or split and did not take back
 */
public record ActorProfile(
        PartySummary party,
        List<PartySummary> readAs,
        List<String> names,
        List<Office> offices,
        List<Counterparty> counterparts,
        List<ActorEdit> edits) {

    /**
     * An office as reports give it.
     *
     * @param office such as "president"
     * @param country of the office; empty where unknown
     * @param first the first day of which a report gives it
     * @param last the last day
     * @param reports how many do
     */
    public record Office(
            String office, String country, Optional<LocalDate> first, Optional<LocalDate> last, long reports) {}

    /**
     * Somebody with whom it has to do.
     *
     * @param party who, without counts of its own
     * @param to reports in which the actor does something to it
     * @param from reports in which it does something to the actor
     * @param together reports in which they do something together
     */
    public record Counterparty(PartySummary party, long to, long from, long together) {

        /** In how many reports they meet. */
        public long reports() {
            return to + from + together;
        }
    }

    public ActorProfile {
        Objects.requireNonNull(party, "party");
        readAs = List.copyOf(readAs);
        names = List.copyOf(names);
        offices = List.copyOf(offices);
        counterparts = List.copyOf(counterparts);
        edits = List.copyOf(edits);
    }
}
