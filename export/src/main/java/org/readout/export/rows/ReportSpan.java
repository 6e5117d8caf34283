package org.readout.export.rows;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.Actor;
import org.readout.model.Excerpt;
import org.readout.model.Report;

/**
 * Words of a text and the field of a report that they are the evidence of.
 *
 * @param field the field
 * @param excerpt the words and where they stand
 */
public record ReportSpan(Field field, Excerpt excerpt) {

    /** The fields that have words, in the order in which a reader wants them where two claim the same words. */
    public enum Field {
        TRIGGER,
        ACTOR,
        RECIPIENT,
        SPEAKER,
        CUE,
        WHEN,
        WHERE,
        QUANTITY
    }

    /** All spans of a report but its evidence, in the order of the fields. */
    public static List<ReportSpan> of(Report report) {
        List<ReportSpan> spans = new ArrayList<>();
        spans.add(new ReportSpan(Field.TRIGGER, report.trigger()));
        report.actors().forEach(actor -> spans.add(new ReportSpan(Field.ACTOR, actor.mention())));
        report.recipients().forEach(actor -> spans.add(new ReportSpan(Field.RECIPIENT, actor.mention())));
        report.attribution()
                .forEach(link -> link.speaker()
                        .map(Actor::mention)
                        .ifPresent(words -> spans.add(new ReportSpan(Field.SPEAKER, words))));
        report.attribution().forEach(link -> spans.add(new ReportSpan(Field.CUE, link.cue())));
        report.when().expression().ifPresent(words -> spans.add(new ReportSpan(Field.WHEN, words)));
        report.where().ifPresent(place -> spans.add(new ReportSpan(Field.WHERE, place.mention())));
        report.quantities().forEach(quantity -> spans.add(new ReportSpan(Field.QUANTITY, quantity.mention())));
        return spans;
    }
}
