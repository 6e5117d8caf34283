package org.readout.export;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.readout.export.rows.CodePoints;
import org.readout.export.rows.Codes;
import org.readout.export.rows.Identity;
import org.readout.export.rows.ReportRow;
import org.readout.model.Actor;
import org.readout.model.Attribution;
import org.readout.model.Context;
import org.readout.model.Document;
import org.readout.model.Excerpt;
import org.readout.model.Location;
import org.readout.model.Mode;
import org.readout.model.NamedPlace;
import org.readout.model.NamedTime;
import org.readout.model.Notice;
import org.readout.model.OwnCode;
import org.readout.model.Quantity;
import org.readout.model.Quotation;
import org.readout.model.Reading;
import org.readout.model.Reason;
import org.readout.model.Report;
import org.readout.model.Span;
import org.readout.model.Statement;
import org.readout.model.When;
import org.readout.model.Where;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON objects of one document, keys in the order of the schema. */
final class JsonShapes {

    private final JsonMapper mapper;
    private final Document document;
    private final CodePoints codePoints;

    JsonShapes(JsonMapper mapper, Document document) {
        this.mapper = mapper;
        this.document = document;
        codePoints = new CodePoints(document.text());
    }

    ObjectNode document() {
        ObjectNode node = line("document");
        node.put("id", document.id());
        node.put("source", document.source());
        node.put("hash", document.hash());
        putText(node, "title", document.title());
        putText(node, "published", document.published());
        node.put("offsets", "code points");
        node.put("text", document.text());
        if (!document.notices().isEmpty()) {
            node.set("notices", array(document.notices(), notice -> putNotice(mapper.createObjectNode(), notice)));
        }
        return node;
    }

    /** Who read, and how many lines that makes, so that a reader can tell whether all are there. */
    ObjectNode reading(Provenance provenance, Reading reading) {
        ObjectNode node = line("reading").put("document", document.id());
        node.put("rules", provenance.rules()).put("net", provenance.net());
        ReadBack.Counts counts = ReadBack.Counts.of(reading);
        node.put("reports", counts.reports()).put("quotes", counts.quotes()).put("notices", counts.notices());
        provenance.fingerprint().ifPresent(value -> node.put("fingerprint", value));
        provenance.hash().ifPresent(value -> node.put("hash", value));
        return node;
    }

    /** A report with what an archive knows of it; keys of which nothing is known are left out. */
    ObjectNode report(ReportRow row) {
        ObjectNode node = report(row.report(), row.identities());
        row.review().ifPresent(state -> node.put("review", Codes.of(state)));
        row.event().ifPresent(event -> node.put("event", event));
        return node;
    }

    /** A report that people may have corrected, with what was read in its place. */
    ObjectNode report(ReportRow row, Report asRead) {
        ObjectNode node = report(row);
        if (!asRead.equals(row.report())) {
            node.set("as_read", fields(mapper.createObjectNode(), asRead, Map.of()));
        }
        return node;
    }

    private ObjectNode report(Report report, Map<Actor, Identity> identities) {
        ObjectNode node = line("report");
        node.put("id", report.id()).put("document", report.document());
        putText(node, "published", document.published());
        return fields(node, report, identities);
    }

    /** What was read in the text, with the ids of the actors that are known. */
    private ObjectNode fields(ObjectNode node, Report report, Map<Actor, Identity> identities) {
        node.put("type", report.type().name());
        node.set("modes", strings(report.modes(), Mode::code));
        node.put("status", Codes.of(report.status()));
        node.put("background", report.background());
        node.set("actors", array(report.actors(), actor -> actor(actor, identities)));
        node.set("recipients", array(report.recipients(), actor -> actor(actor, identities)));
        node.set("trigger", excerpt(report.trigger()));
        node.set("evidence", excerpt(report.evidence()));
        node.set("when", when(report.when()));
        node.set("where", orNull(report.where().map(this::where)));
        node.set("attribution", array(report.attribution(), link -> attribution(link, identities)));
        node.set("quantities", quantities(report.quantities()));
        node.set("counts", array(report.quantities(), this::count));
        node.set("contexts", strings(report.contexts(), Context::code));
        node.put("cameo", report.cameo());
        node.set("reasons", array(report.reasons(), this::reason));
        if (!report.codes().isEmpty()) {
            node.set("codes", array(report.codes(), this::code));
        }
        return node;
    }

    private ObjectNode code(OwnCode code) {
        ObjectNode node = mapper.createObjectNode().put("name", code.name());
        node.set("modes", strings(code.modes(), mode -> mode));
        return node.put("example", code.example()).put("likeness", code.likeness());
    }

    ObjectNode quote(Quotation quotation) {
        ObjectNode node = line("quote").put("document", document.id());
        putExcerpt(node, quotation.words());
        node.set("speaker", orNull(quotation.speaker().map(this::actor)));
        return node.put("direct", quotation.direct());
    }

    ObjectNode statement(Statement statement) {
        ObjectNode node = line("statement").put("document", document.id());
        node.set("content", array(statement.content(), this::excerpt));
        node.set("source", orNull(statement.source().map(this::excerpt)));
        node.set("speaker", orNull(statement.speaker().map(this::actor)));
        node.set("cue", excerpt(statement.cue()));
        node.put("stance", Codes.of(statement.stance())).put("form", Codes.of(statement.form()));
        node.set("reasons", array(statement.reasons(), this::reason));
        return node;
    }

    ObjectNode time(NamedTime time) {
        ObjectNode node = line("time").put("document", document.id());
        putExcerpt(node, time.words());
        node.put("type", Codes.of(time.kind())).put("value", time.value());
        putText(node, "from", time.from());
        putText(node, "to", time.to());
        node.put("precision", Codes.of(time.precision())).put("basis", Codes.of(time.basis()));
        putText(node, "zone", time.zone());
        return node;
    }

    ObjectNode place(NamedPlace place) {
        ObjectNode node = line("place").put("document", document.id());
        putExcerpt(node, place.words());
        node.put("use", Codes.of(place.use()));
        node.set("location", orNull(place.location().map(this::location)));
        return node;
    }

    ObjectNode notice(Notice notice) {
        return putNotice(line("notice").put("document", document.id()), notice);
    }

    private ObjectNode putNotice(ObjectNode node, Notice notice) {
        node.put("code", notice.code()).put("message", notice.message());
        return putSpan(node, notice.span());
    }

    private ObjectNode line(String kind) {
        return mapper.createObjectNode().put("kind", kind);
    }

    private ObjectNode actor(Actor actor) {
        ObjectNode node = excerpt(actor.mention());
        node.put("name", actor.name()).put("country", actor.country());
        node.set("sectors", strings(actor.sectors(), Enum::name));
        putText(node, "office", actor.office());
        return node;
    }

    private ObjectNode actor(Actor actor, Map<Actor, Identity> identities) {
        ObjectNode node = actor(actor);
        Optional.ofNullable(identities.get(actor)).ifPresent(identity -> node.put("id", identity.id()));
        return node;
    }

    private ObjectNode when(When when) {
        ObjectNode node = mapper.createObjectNode();
        putText(node, "from", when.from());
        putText(node, "to", when.to());
        node.put("precision", Codes.of(when.precision())).put("basis", Codes.of(when.basis()));
        node.set("expression", orNull(when.expression().map(this::excerpt)));
        return node;
    }

    private ObjectNode where(Where where) {
        ObjectNode node = excerpt(where.mention()).put("name", where.name()).put("country", where.country());
        node.set("location", orNull(where.location().map(this::location)));
        return node;
    }

    private ObjectNode location(Location location) {
        ObjectNode node = mapper.createObjectNode();
        node.put("name", location.name()).put("precision", Codes.of(location.precision()));
        node.put("latitude", location.latitude()).put("longitude", location.longitude());
        node.put("country", location.country()).put("region", location.region());
        location.geonamesId().ifPresentOrElse(id -> node.put("geonames", id), () -> node.putNull("geonames"));
        return node.put("is_container", location.isContainer());
    }

    private ObjectNode attribution(Attribution link, Map<Actor, Identity> identities) {
        ObjectNode node = mapper.createObjectNode();
        node.set("speaker", orNull(link.speaker().map(speaker -> actor(speaker, identities))));
        node.set("cue", excerpt(link.cue()));
        return node.put("stance", Codes.of(link.stance()));
    }

    /** By kind, as the gold articles have them; of two numbers of one kind the first. */
    private ObjectNode quantities(List<Quantity> quantities) {
        ObjectNode node = mapper.createObjectNode();
        for (Quantity quantity : quantities) {
            String kind = Codes.of(quantity.kind());
            if (!node.has(kind)) {
                node.set(kind, quantity.kind() == Quantity.Kind.MONEY ? money(quantity) : number(quantity.amount()));
            }
        }
        return node;
    }

    private ObjectNode money(Quantity quantity) {
        ObjectNode node = mapper.createObjectNode();
        node.set("amount", number(quantity.amount()));
        putText(node, "currency", quantity.currency());
        return node;
    }

    private ObjectNode count(Quantity quantity) {
        ObjectNode node = mapper.createObjectNode().put("kind", Codes.of(quantity.kind()));
        node.set("amount", number(quantity.amount()));
        putText(node, "currency", quantity.currency());
        return putExcerpt(node, quantity.mention());
    }

    private JsonNode number(double amount) {
        boolean whole = amount == Math.rint(amount) && amount < 1e15;
        return whole
                ? mapper.getNodeFactory().numberNode((long) amount)
                : mapper.getNodeFactory().numberNode(amount);
    }

    private ObjectNode reason(Reason reason) {
        ObjectNode node = mapper.createObjectNode();
        node.put("field", reason.field()).put("rule", reason.rule()).put("detail", reason.detail());
        return putSpan(node, reason.span());
    }

    private ObjectNode excerpt(Excerpt excerpt) {
        return putExcerpt(mapper.createObjectNode(), excerpt);
    }

    private ObjectNode putExcerpt(ObjectNode node, Excerpt excerpt) {
        return node.put("text", excerpt.quote())
                .put("start", codePoints.at(excerpt.span().start()))
                .put("end", codePoints.at(excerpt.span().end()));
    }

    private ObjectNode putSpan(ObjectNode node, Optional<Span> span) {
        if (span.isEmpty()) {
            return node.putNull("text").putNull("start").putNull("end");
        }
        return putExcerpt(node, Excerpt.of(document.text(), span.get()));
    }

    private <T> ArrayNode array(Collection<T> values, Function<T, ObjectNode> shape) {
        ArrayNode array = mapper.createArrayNode();
        values.forEach(value -> array.add(shape.apply(value)));
        return array;
    }

    private <T> ArrayNode strings(Collection<T> values, Function<T, String> code) {
        ArrayNode array = mapper.createArrayNode();
        values.forEach(value -> array.add(code.apply(value)));
        return array;
    }

    private static void putText(ObjectNode node, String key, Optional<?> value) {
        if (value.isPresent()) {
            node.put(key, value.get().toString());
        } else {
            node.putNull(key);
        }
    }

    private JsonNode orNull(Optional<ObjectNode> node) {
        return node.<JsonNode>map(value -> value)
                .orElseGet(() -> mapper.getNodeFactory().nullNode());
    }
}
