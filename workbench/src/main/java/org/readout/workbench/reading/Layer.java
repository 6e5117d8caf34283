package org.readout.workbench.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.model.Actor;
import org.readout.model.Excerpt;
import org.readout.model.Report;
import org.readout.model.Span;

/**
 * One meaning that lies over words of a text.
 *
 * @param span the words
 * @param role what they are to the report
 * @param report the report's number on the page, from 1
 */
record Layer(Span span, Role role, int report) {

    /** The evidence and all fields of a report that have words of their own. */
    static List<Layer> of(Report report, int number) {
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer(report.evidence().span(), Role.EVIDENCE, number));
        layers.add(new Layer(report.trigger().span(), Role.ACT, number));
        report.actors().forEach(actor -> layers.add(party(actor, Role.ACTOR, number)));
        report.recipients().forEach(actor -> layers.add(party(actor, Role.RECIPIENT, number)));
        add(layers, report.when().expression(), Role.WHEN, number);
        add(layers, report.where().map(place -> place.mention()), Role.WHERE, number);
        report.attribution().forEach(link -> {
            link.speaker().ifPresent(speaker -> layers.add(party(speaker, Role.SPEAKER, number)));
            layers.add(new Layer(link.cue().span(), Role.CUE, number));
        });
        report.quantities()
                .forEach(quantity -> layers.add(new Layer(quantity.mention().span(), Role.QUANTITY, number)));
        return layers.stream().filter(layer -> layer.span().length() > 0).toList();
    }

    private static Layer party(Actor actor, Role role, int number) {
        return new Layer(actor.mention().span(), role, number);
    }

    private static void add(List<Layer> layers, Optional<Excerpt> words, Role role, int number) {
        words.ifPresent(excerpt -> layers.add(new Layer(excerpt.span(), role, number)));
    }
}
