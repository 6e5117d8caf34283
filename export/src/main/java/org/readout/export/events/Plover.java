package org.readout.export.events;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.export.rows.Countries;
import org.readout.export.rows.ExportFormat;
import org.readout.export.rows.JsonWriter;
import org.readout.export.rows.Party;
import org.readout.export.rows.Place;
import org.readout.export.rows.ReportRow;
import org.readout.export.rows.RowWriter;
import org.readout.model.Actor;
import org.readout.model.Context;
import org.readout.model.Mode;
import org.readout.model.Quad;
import org.readout.model.Quantity;
import org.readout.model.Report;
import org.readout.model.Status;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * PLOVER records as JSON Lines, with the field names of the PLOVER manual's chapter "JSON Data Fields" (Open Event Data
 * Alliance): required {@code id}, {@code date}, {@code source}, {@code event}, and those optional fields that a report can
 * fill. Status and background are PLOVER's contexts "future", "hypothetical", "negation" and "historical".
 */
public final class Plover implements RowWriter {

    private static final Map<Status, String> STATUS_CONTEXTS = new EnumMap<>(
            Map.of(Status.PLANNED, "future", Status.HYPOTHETICAL, "hypothetical", Status.NEGATED, "negation"));

    private final JsonWriter out;

    private Plover(OutputStream out) {
        this.out = new JsonWriter(out);
    }

    public static ExportFormat format() {
        return new ExportFormat(
                "plover",
                List.of(".plover.jsonl"),
                "application/jsonl",
                "PLOVER records in JSON Lines, one for each report",
                "Holds only acts of the 16 types that have a day and an actor, as PLOVER demands, and that nobody has rejected. Loses your own codes,"
                        + " attribution, money, the basis and precision of the day, all places in the text but the"
                        + " evidence's, and the reasons.",
                Plover::new);
    }

    @Override
    public int write(ReportRow row) throws IOException {
        Optional<LocalDate> day = row.report().when().from();
        if (!row.report().type().isPlover()
                || row.isRejected()
                || row.report().actors().isEmpty()
                || day.isEmpty()) {
            return 0;
        }
        out.line(event(row, day.get()));
        return 1;
    }

    private static ObjectNode event(ReportRow row, LocalDate day) {
        Report report = row.report();
        ObjectNode node = JsonWriter.object();
        node.put("id", report.id()).put("date", day.toString());
        report.when().to().filter(end -> end.isAfter(day)).ifPresent(end -> node.put("enddate", end.toString()));
        addParties(node.putArray("source"), row, report.actors());
        addParties(node.putArray("recipient"), row, report.recipients());
        node.putArray("event").add(report.type().name());
        report.where().ifPresent(where -> node.set("event_loc", place(row.place())));
        node.putArray("event_text").add(Party.words(report.trigger().quote()));
        node.put("quad_code", quadCode(report.type().quad()));
        ArrayNode modes = node.putArray("mode");
        report.modes().stream().map(Mode::code).forEach(modes::add);
        addContexts(node.putArray("context"), report);
        addSizes(node, report.quantities());
        row.event().ifPresent(happening -> node.put("link", happening));
        node.put("text", report.evidence().quote());
        addPlaceInText(node.putObject("text_info"), row);
        addCitation(node.putObject("cite_info"), row);
        return node.put("coder", "Readout");
    }

    private static int quadCode(Quad quad) {
        return switch (quad) {
            case VERBAL_COOPERATION -> 1;
            case MATERIAL_COOPERATION -> 2;
            case VERBAL_CONFLICT -> 3;
            case MATERIAL_CONFLICT -> 4;
            case UNCLASSED -> throw new IllegalArgumentException("PLOVER has four classes, not " + quad);
        };
    }

    private static void addParties(ArrayNode list, ReportRow row, List<Actor> parties) {
        for (Actor party : parties) {
            ObjectNode node = list.addObject();
            putIfAny(node, "code", party.country());
            // One primary and one secondary sector at most, as one word.
            putIfAny(
                    node,
                    "sector",
                    String.join(
                            "",
                            party.sectors().stream().limit(2).map(Enum::name).toList()));
            node.put("actor_text", Party.words(party.mention().quote()));
            putIfAny(node, "identifier_text", row.party(party).name());
            putIfAny(node, "office", party.office().orElse(""));
        }
    }

    private static void addContexts(ArrayNode list, Report report) {
        Optional.ofNullable(STATUS_CONTEXTS.get(report.status())).ifPresent(list::add);
        if (report.background()) {
            list.add("historical");
        }
        report.contexts().stream().map(Context::code).forEach(list::add);
    }

    /** The manual's names for sizes: dead, injured, arrested; of two numbers of one kind the first. */
    private static void addSizes(ObjectNode node, List<Quantity> quantities) {
        for (Quantity quantity : quantities) {
            switch (quantity.kind()) {
                case DEAD -> putOnce(node, "dead", quantity.amount());
                case INJURED -> putOnce(node, "injured", quantity.amount());
                case ARRESTED -> putOnce(node, "arrested", quantity.amount());
                case DISPLACED, MONEY, CROWD -> {}
            }
        }
    }

    private static void putOnce(ObjectNode node, String key, double amount) {
        if (!node.has(key)) {
            node.put(key, (long) amount);
        }
    }

    /** With the names of the manual's "Location object", which are those of GeoNames. */
    private static ObjectNode place(Place place) {
        ObjectNode node = JsonWriter.object();
        place.geonamesId().ifPresent(id -> node.put("geonameid", id));
        node.put("name", place.name());
        place.point().ifPresent(point -> node.put("latitude", point.latitude()).put("longitude", point.longitude()));
        putIfAny(node, "feature class", place.featureClass());
        putIfAny(node, "feature code", place.featureCode());
        Countries.iso2(place.country()).ifPresent(code -> node.put("country code", code));
        putIfAny(node, "cc3", place.country());
        return node;
    }

    private static void addPlaceInText(ObjectNode node, ReportRow row) {
        node.put("start", row.codePoints().at(row.report().evidence().span().start()));
        node.put("end", row.codePoints().at(row.report().evidence().span().end()));
    }

    private static void addCitation(ObjectNode node, ReportRow row) {
        node.put("citation", row.document().id());
        row.document().title().ifPresent(title -> node.put("title", title));
        node.put("language", "en").put("publication", row.document().source()).put("coder", "Readout");
    }

    private static void putIfAny(ObjectNode node, String key, String value) {
        if (!value.isEmpty()) {
            node.put(key, value);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
