package org.readout.archive;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.readout.model.Actor;
import org.readout.model.Attribution;
import org.readout.model.Context;
import org.readout.model.Excerpt;
import org.readout.model.Location;
import org.readout.model.Mode;
import org.readout.model.Notice;
import org.readout.model.OwnCode;
import org.readout.model.Quantity;
import org.readout.model.Quotation;
import org.readout.model.Reason;
import org.readout.model.Report;
import org.readout.model.Span;
import org.readout.model.When;
import org.readout.model.Where;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes reports, quotations and notices as the JSON that an archive keeps; {@link ReadingDecoder} reads it.
 *
 * <p>Offsets are UTF-16 positions. What is empty is left out. Keys stay as they are: a change needs a schema of its own.
 */
final class ReadingEncoder {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ReadingEncoder() {}

    static String report(Report report) {
        return text(node(report));
    }

    static ObjectNode node(Report report) {
        ObjectNode node =
                object().put("id", report.id()).put("type", report.type().name());
        putStrings(node, "modes", report.modes(), Mode::name);
        node.put("status", report.status().name());
        node.put("background", report.background());
        putAll(node, "actors", report.actors(), ReadingEncoder::actor);
        putAll(node, "recipients", report.recipients(), ReadingEncoder::actor);
        node.set("trigger", excerpt(report.trigger()));
        node.set("evidence", excerpt(report.evidence()));
        node.set("when", when(report.when()));
        report.where().ifPresent(where -> node.set("where", where(where)));
        putAll(node, "attribution", report.attribution(), ReadingEncoder::attribution);
        putAll(node, "quantities", report.quantities(), ReadingEncoder::quantity);
        putStrings(node, "contexts", report.contexts(), Context::name);
        node.put("cameo", report.cameo());
        putAll(node, "reasons", report.reasons(), ReadingEncoder::reason);
        putAll(node, "codes", report.codes(), ReadingEncoder::code);
        return node;
    }

    static String quotations(Collection<Quotation> quotations) {
        return text(array(quotations, ReadingEncoder::quotation));
    }

    static String notices(Collection<Notice> notices) {
        return text(array(notices, ReadingEncoder::notice));
    }

    static String texts(Collection<String> texts) {
        ArrayNode array = NODES.arrayNode();
        texts.forEach(array::add);
        return text(array);
    }

    private static ObjectNode actor(Actor actor) {
        ObjectNode node = excerpt(actor.mention());
        putUnlessEmpty(node, "name", actor.name());
        putUnlessEmpty(node, "country", actor.country());
        putStrings(node, "sectors", actor.sectors(), Enum::name);
        put(node, "office", actor.office());
        return node;
    }

    private static ObjectNode when(When when) {
        ObjectNode node = object();
        put(node, "from", when.from());
        put(node, "to", when.to());
        node.put("precision", when.precision().name()).put("basis", when.basis().name());
        when.expression().ifPresent(words -> node.set("expression", excerpt(words)));
        return node;
    }

    private static ObjectNode where(Where where) {
        ObjectNode node = excerpt(where.mention());
        putUnlessEmpty(node, "name", where.name());
        putUnlessEmpty(node, "country", where.country());
        where.location().ifPresent(location -> node.set("location", location(location)));
        return node;
    }

    private static ObjectNode location(Location location) {
        ObjectNode node = object().put("name", location.name())
                .put("precision", location.precision().name())
                .put("latitude", location.latitude())
                .put("longitude", location.longitude());
        putUnlessEmpty(node, "country", location.country());
        putUnlessEmpty(node, "region", location.region());
        location.geonamesId().ifPresent(id -> node.put("geonames", id));
        return node.put("container", location.isContainer());
    }

    private static ObjectNode attribution(Attribution link) {
        ObjectNode node = object();
        link.speaker().ifPresent(speaker -> node.set("speaker", actor(speaker)));
        node.set("cue", excerpt(link.cue()));
        return node.put("stance", link.stance().name());
    }

    private static ObjectNode quantity(Quantity quantity) {
        ObjectNode node = object().put("kind", quantity.kind().name()).put("amount", quantity.amount());
        put(node, "currency", quantity.currency());
        node.set("mention", excerpt(quantity.mention()));
        return node;
    }

    private static ObjectNode reason(Reason reason) {
        ObjectNode node = object().put("field", reason.field()).put("rule", reason.rule());
        node.put("detail", reason.detail());
        putSpan(node, reason.span());
        return node;
    }

    private static ObjectNode code(OwnCode code) {
        ObjectNode node = object().put("name", code.name());
        putStrings(node, "modes", code.modes(), mode -> mode);
        return node.put("example", code.example()).put("likeness", code.likeness());
    }

    private static ObjectNode quotation(Quotation quotation) {
        ObjectNode node = excerpt(quotation.words());
        quotation.speaker().ifPresent(speaker -> node.set("speaker", actor(speaker)));
        return node.put("direct", quotation.direct());
    }

    private static ObjectNode notice(Notice notice) {
        ObjectNode node = object().put("code", notice.code()).put("message", notice.message());
        putSpan(node, notice.span());
        return node;
    }

    private static ObjectNode excerpt(Excerpt excerpt) {
        return object().put("text", excerpt.quote())
                .put("start", excerpt.span().start())
                .put("end", excerpt.span().end());
    }

    private static void putSpan(ObjectNode node, Optional<Span> span) {
        span.ifPresent(place -> node.put("start", place.start()).put("end", place.end()));
    }

    private static void put(ObjectNode node, String key, Optional<?> value) {
        value.ifPresent(present -> node.put(key, present.toString()));
    }

    private static void putUnlessEmpty(ObjectNode node, String key, String value) {
        if (!value.isEmpty()) {
            node.put(key, value);
        }
    }

    private static <T> void putStrings(
            ObjectNode node, String key, Collection<? extends T> values, Function<T, String> code) {
        if (!values.isEmpty()) {
            ArrayNode array = node.putArray(key);
            values.forEach(value -> array.add(code.apply(value)));
        }
    }

    private static <T> void putAll(ObjectNode node, String key, Collection<T> values, Function<T, ObjectNode> shape) {
        if (!values.isEmpty()) {
            node.set(key, array(values, shape));
        }
    }

    private static <T> ArrayNode array(Collection<T> values, Function<T, ObjectNode> shape) {
        ArrayNode array = NODES.arrayNode();
        values.forEach(value -> array.add(shape.apply(value)));
        return array;
    }

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static String text(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }
}
