package org.readout.archive;

import java.util.List;
import java.util.stream.Collectors;
import org.readout.model.Actor;
import org.readout.model.Report;

/**
 * The words by which a report is found.
 *
 * @param actor what those who act are called: mention, name and office
 * @param recipient likewise
 * @param place the place's mention and name; may be empty
 * @param evidence the sentence
 */
record ReportWords(String actor, String recipient, String place, String evidence) {

    static ReportWords of(Report report) {
        return new ReportWords(
                words(report.actors()),
                words(report.recipients()),
                report.where()
                        .map(place -> place.mention().quote() + " " + place.name())
                        .orElse(""),
                report.evidence().quote());
    }

    private static String words(List<Actor> actors) {
        return actors.stream().map(ReportWords::of).collect(Collectors.joining(" ; "));
    }

    /** The words of one party or speaker. */
    static String of(Actor actor) {
        return actor.mention().quote() + " " + actor.name() + " "
                + actor.office().orElse("");
    }
}
