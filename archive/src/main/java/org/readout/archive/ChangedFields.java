package org.readout.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.readout.model.Actor;
import org.readout.model.OwnCode;
import org.readout.model.Report;

/** Compares two reports as a reader would: by words and codes, not by where in the text they stand. */
final class ChangedFields {

    private ChangedFields() {}

    static List<String> between(Report earlier, Report later) {
        Map<String, Object> before = fields(earlier);
        Map<String, Object> after = fields(later);
        return before.keySet().stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .toList();
    }

    private static Map<String, Object> fields(Report report) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", report.type());
        fields.put("modes", report.modes());
        fields.put("status", report.status());
        fields.put("background", report.background());
        fields.put("actors", actors(report.actors()));
        fields.put("recipients", actors(report.recipients()));
        fields.put("trigger", report.trigger().quote());
        fields.put("evidence", report.evidence().quote());
        fields.put("when", when(report));
        fields.put(
                "where", report.where().map(place -> List.of(place.mention().quote(), place.name(), place.country())));
        fields.put("attribution", attribution(report));
        fields.put("quantities", quantities(report));
        fields.put("contexts", report.contexts());
        fields.put("cameo", report.cameo());
        fields.put("codes", report.codes().stream().map(OwnCode::label).toList());
        return fields;
    }

    private static Object actors(List<Actor> actors) {
        return actors.stream().map(ChangedFields::actor).toList();
    }

    private static Object actor(Actor actor) {
        return List.of(actor.mention().quote(), actor.name(), actor.country(), actor.sectors(), actor.office());
    }

    private static Object when(Report report) {
        return List.of(
                report.when().from(),
                report.when().to(),
                report.when().precision(),
                report.when().basis());
    }

    private static Object attribution(Report report) {
        return report.attribution().stream()
                .map(link -> List.of(
                        link.speaker().map(ChangedFields::actor), link.cue().quote(), link.stance()))
                .toList();
    }

    private static Object quantities(Report report) {
        return report.quantities().stream()
                .map(quantity -> List.of(quantity.kind(), quantity.amount(), quantity.currency()))
                .toList();
    }
}
