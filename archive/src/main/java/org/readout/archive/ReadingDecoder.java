package org.readout.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.readout.model.Actor;
import org.readout.model.Attribution;
import org.readout.model.Context;
import org.readout.model.DateBasis;
import org.readout.model.EventType;
import org.readout.model.Excerpt;
import org.readout.model.Location;
import org.readout.model.Mode;
import org.readout.model.Notice;
import org.readout.model.OwnCode;
import org.readout.model.PlacePrecision;
import org.readout.model.Precision;
import org.readout.model.Quantity;
import org.readout.model.Quotation;
import org.readout.model.Reason;
import org.readout.model.Report;
import org.readout.model.Sector;
import org.readout.model.Span;
import org.readout.model.Stance;
import org.readout.model.Status;
import org.readout.model.When;
import org.readout.model.Where;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what {@link ReadingEncoder} has written.
 *
 * <p>Everything that is not as it was written is an {@link IllegalArgumentException} or {@link java.time.DateTimeException}
 * with the value.
 */
final class ReadingDecoder {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ReadingDecoder() {}

    /** @param document the id of the report's document, which its JSON does not repeat */
    static Report report(String document, String json) {
        return report(document, tree(json));
    }

    static Report report(String document, JsonNode node) {
        return new Report(
                string(node, "id"),
                document,
                EventType.valueOf(string(node, "type")),
                strings(node, "modes", Mode::valueOf),
                Status.valueOf(string(node, "status")),
                flag(node, "background"),
                all(node, "actors", ReadingDecoder::actor),
                all(node, "recipients", ReadingDecoder::actor),
                excerpt(child(node, "trigger")),
                excerpt(child(node, "evidence")),
                when(child(node, "when")),
                maybe(node, "where").map(ReadingDecoder::where),
                all(node, "attribution", ReadingDecoder::attribution),
                all(node, "quantities", ReadingDecoder::quantity),
                strings(node, "contexts", Context::valueOf),
                string(node, "cameo"),
                all(node, "reasons", ReadingDecoder::reason),
                all(node, "codes", ReadingDecoder::code));
    }

    static List<Quotation> quotations(String json) {
        return all(tree(json), ReadingDecoder::quotation);
    }

    static List<Notice> notices(String json) {
        return all(tree(json), ReadingDecoder::notice);
    }

    static List<String> texts(String json) {
        return all(tree(json), ReadingDecoder::text);
    }

    static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Actor actor(JsonNode node) {
        return new Actor(
                excerpt(node),
                stringOrEmpty(node, "name"),
                stringOrEmpty(node, "country"),
                strings(node, "sectors", Sector::valueOf),
                maybe(node, "office").map(ReadingDecoder::text));
    }

    private static When when(JsonNode node) {
        return new When(
                day(node, "from"),
                day(node, "to"),
                Precision.valueOf(string(node, "precision")),
                DateBasis.valueOf(string(node, "basis")),
                maybe(node, "expression").map(ReadingDecoder::excerpt));
    }

    private static Where where(JsonNode node) {
        return new Where(
                excerpt(node),
                stringOrEmpty(node, "name"),
                stringOrEmpty(node, "country"),
                maybe(node, "location").map(ReadingDecoder::location));
    }

    private static Location location(JsonNode node) {
        return new Location(
                string(node, "name"),
                PlacePrecision.valueOf(string(node, "precision")),
                child(node, "latitude").asDouble(),
                child(node, "longitude").asDouble(),
                stringOrEmpty(node, "country"),
                stringOrEmpty(node, "region"),
                maybe(node, "geonames").map(id -> OptionalLong.of(id.asLong())).orElse(OptionalLong.empty()),
                flag(node, "container"));
    }

    private static Attribution attribution(JsonNode node) {
        return new Attribution(
                maybe(node, "speaker").map(ReadingDecoder::actor),
                excerpt(child(node, "cue")),
                Stance.valueOf(string(node, "stance")));
    }

    private static Quantity quantity(JsonNode node) {
        return new Quantity(
                Quantity.Kind.valueOf(string(node, "kind")),
                child(node, "amount").asDouble(),
                maybe(node, "currency").map(ReadingDecoder::text),
                excerpt(child(node, "mention")));
    }

    private static Reason reason(JsonNode node) {
        return new Reason(string(node, "field"), string(node, "rule"), string(node, "detail"), spanIfAny(node));
    }

    private static OwnCode code(JsonNode node) {
        return new OwnCode(
                string(node, "name"),
                strings(node, "modes", mode -> mode),
                string(node, "example"),
                child(node, "likeness").asDouble());
    }

    private static Quotation quotation(JsonNode node) {
        return new Quotation(excerpt(node), maybe(node, "speaker").map(ReadingDecoder::actor), flag(node, "direct"));
    }

    private static Notice notice(JsonNode node) {
        return new Notice(string(node, "code"), spanIfAny(node), string(node, "message"));
    }

    private static Excerpt excerpt(JsonNode node) {
        return new Excerpt(span(node), string(node, "text"));
    }

    private static Optional<Span> spanIfAny(JsonNode node) {
        return node.has("start") ? Optional.of(span(node)) : Optional.empty();
    }

    private static Span span(JsonNode node) {
        return new Span(position(node, "start"), position(node, "end"));
    }

    private static int position(JsonNode node, String key) {
        JsonNode value = child(node, key);
        if (!value.isInt()) {
            throw new IllegalArgumentException("\"" + key + "\" is no position: " + value);
        }
        return value.intValue();
    }

    private static Optional<LocalDate> day(JsonNode node, String key) {
        return maybe(node, key).map(value -> LocalDate.parse(text(value)));
    }

    private static boolean flag(JsonNode node, String key) {
        JsonNode value = child(node, key);
        if (!value.isBoolean()) {
            throw new IllegalArgumentException("\"" + key + "\" is neither true nor false: " + value);
        }
        return value.booleanValue();
    }

    static String string(JsonNode node, String key) {
        return text(child(node, key));
    }

    static String stringOrEmpty(JsonNode node, String key) {
        return maybe(node, key).map(ReadingDecoder::text).orElse("");
    }

    private static String text(JsonNode value) {
        if (!value.isString()) {
            throw new IllegalArgumentException("a text is expected, not " + value);
        }
        return value.stringValue();
    }

    static JsonNode child(JsonNode node, String key) {
        return maybe(node, key).orElseThrow(() -> new IllegalArgumentException("\"" + key + "\" is missing"));
    }

    private static Optional<JsonNode> maybe(JsonNode node, String key) {
        return Optional.ofNullable(node.get(key));
    }

    static <T> List<T> strings(JsonNode node, String key, Function<String, T> value) {
        return all(node, key, item -> value.apply(text(item)));
    }

    private static <T> List<T> all(JsonNode node, String key, Function<JsonNode, T> shape) {
        return maybe(node, key).map(list -> all(list, shape)).orElse(List.of());
    }

    private static <T> List<T> all(JsonNode list, Function<JsonNode, T> shape) {
        if (!list.isArray()) {
            throw new IllegalArgumentException("a list is expected, not " + list);
        }
        List<T> values = new ArrayList<>();
        list.forEach(item -> values.add(shape.apply(item)));
        return values;
    }
}
