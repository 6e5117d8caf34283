package org.readout.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.model.Actor;
import org.readout.model.Attribution;
import org.readout.model.Excerpt;
import org.readout.model.Notice;
import org.readout.model.Quantity;
import org.readout.model.Quotation;
import org.readout.model.Reading;
import org.readout.model.Reason;
import org.readout.model.Report;
import org.readout.model.Span;

/** Every place in a document's text to which its reading points. */
final class Evidence {

    private final String text;
    private final List<Fault> faults = new ArrayList<>();

    private Evidence(String text) {
        this.text = text;
    }

    /** The quotes that do not stand at their offsets, and the places that the text does not have. */
    static List<Fault> faults(Reading reading) {
        Evidence evidence = new Evidence(reading.document().text());
        String document = reading.document().id();
        reading.reports().forEach(report -> evidence.report("report " + report.id() + " of " + document, report));
        reading.quotations().forEach(quotation -> evidence.quotation("a quotation of " + document, quotation));
        for (Notice notice : reading.notices()) {
            evidence.place("a notice of " + document, notice.span());
        }
        return evidence.faults;
    }

    private void report(String place, Report report) {
        quote(place, report.trigger());
        quote(place, report.evidence());
        report.actors().forEach(actor -> actor(place, actor));
        report.recipients().forEach(actor -> actor(place, actor));
        report.when().expression().ifPresent(words -> quote(place, words));
        report.where().ifPresent(where -> quote(place, where.mention()));
        for (Attribution link : report.attribution()) {
            quote(place, link.cue());
            link.speaker().ifPresent(speaker -> actor(place, speaker));
        }
        for (Quantity quantity : report.quantities()) {
            quote(place, quantity.mention());
        }
        for (Reason reason : report.reasons()) {
            place(place, reason.span());
        }
    }

    private void quotation(String place, Quotation quotation) {
        quote(place, quotation.words());
        quotation.speaker().ifPresent(speaker -> actor(place, speaker));
    }

    private void actor(String place, Actor actor) {
        quote(place, actor.mention());
    }

    private void quote(String place, Excerpt excerpt) {
        Span span = excerpt.span();
        if (!text.startsWith(excerpt.quote(), span.start())) {
            faults.add(new Fault(
                    place,
                    "\"" + excerpt.quote() + "\" does not stand at " + span.start() + ".." + span.end()
                            + " of the text"));
        }
    }

    private void place(String place, Optional<Span> span) {
        if (span.isPresent() && span.get().end() > text.length()) {
            faults.add(new Fault(place, "points to " + span.get() + ", but the text ends at " + text.length()));
        }
    }
}
