package org.readout.workbench.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.model.Actor;
import org.readout.model.Attribution;
import org.readout.model.Context;
import org.readout.model.Excerpt;
import org.readout.model.Mode;
import org.readout.model.Quantity;
import org.readout.model.Report;
import org.readout.model.Sector;
import org.readout.model.Where;
import org.readout.workbench.reading.Words;
import org.readout.workbench.web.Query;

/**
 * Writes a report as the values of a form, which {@link CorrectedReport} reads back. No name is a filter word, as filters travel in
 * the same form.
 */
final class FormValues {

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private FormValues() {}

    static Query of(Report report) {
        FormValues form = new FormValues();
        form.act(report);
        form.time(report);
        report.where().ifPresent(form::place);
        form.parties("actor", report.actors());
        form.parties("recipient", report.recipients());
        for (int i = 0; i < report.attribution().size(); i++) {
            form.attribution("word-" + (i + 1), report.attribution().get(i));
        }
        for (int i = 0; i < report.quantities().size(); i++) {
            form.quantity("number-" + (i + 1), report.quantities().get(i));
        }
        return new Query(form.values);
    }

    private void act(Report report) {
        put("act-type", report.type().name());
        values.put("act-mode", report.modes().stream().map(Mode::code).toList());
        put("act-status", Words.code(report.status()));
        put("act-background", report.background() ? "yes" : "");
        words("act", report.trigger());
        words("evidence", report.evidence());
        values.put("context", report.contexts().stream().map(Context::code).toList());
        put("cameo", report.cameo());
    }

    private void time(Report report) {
        put("when-from", report.when().from().map(Object::toString).orElse(""));
        put("when-to", report.when().to().map(Object::toString).orElse(""));
        put("when-precision", Words.code(report.when().precision()));
        report.when().expression().ifPresent(words -> words("when", words));
    }

    private void place(Where place) {
        words("where", place.mention());
        put("where-name", place.name());
        put("where-country", place.country());
    }

    private void parties(String name, List<Actor> parties) {
        for (int i = 0; i < parties.size(); i++) {
            party(name + "-" + (i + 1), parties.get(i));
        }
    }

    private void party(String name, Actor party) {
        words(name, party.mention());
        put(name + "-name", party.name());
        put(name + "-country", party.country());
        put(
                name + "-sectors",
                String.join(" ", party.sectors().stream().map(Sector::name).toList()));
        put(name + "-office", party.office().orElse(""));
    }

    private void attribution(String name, Attribution link) {
        words(name, link.cue());
        put(name + "-stance", Words.code(link.stance()));
        link.speaker().ifPresent(speaker -> party(name + "-speaker", speaker));
    }

    private void quantity(String name, Quantity quantity) {
        words(name, quantity.mention());
        put(name + "-kind", Words.code(quantity.kind()));
        String amount = String.valueOf(quantity.amount());
        put(name + "-amount", amount.endsWith(".0") ? String.valueOf((long) quantity.amount()) : amount);
        put(name + "-currency", quantity.currency().orElse(""));
    }

    private void words(String name, Excerpt words) {
        put(name, Words.oneLine(words.quote()));
        put(name + "-at", String.valueOf(words.span().start()));
    }

    private void put(String name, String value) {
        values.put(name, List.of(value));
    }
}
