package org.readout.archive;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.readout.model.Actor;
import org.readout.model.Reading;

/**
 * A reading that holds, with what the archive knows of each of its reports besides.
 *
 * @param reading the reading, with the reports that were asked for as they are after correction
 * @param standings what is known of each report, in the order of the reading's reports
 */
public record HeldReading(Reading reading, List<Standing> standings) {

    /**
     * What is known of a report.
     *
     * @param review how far its review has come
     * @param event the id of the event that it tells, as {@link Event#id()} has it
     * @param actors who its parties and speakers are taken for, without counts and aliases
     */
    public record Standing(ReviewState review, String event, Map<Actor, PartySummary> actors) {

        public Standing {
            Objects.requireNonNull(review, "review");
            Objects.requireNonNull(event, "event");
            actors = Map.copyOf(actors);
        }
    }

    public HeldReading {
        standings = List.copyOf(standings);
        if (standings.size() != reading.reports().size()) {
            throw new IllegalArgumentException("every report has a standing: " + standings.size() + " of "
                    + reading.reports().size());
        }
    }
}
