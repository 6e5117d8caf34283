package org.readout.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Values of JSON objects as they must be; whatever is not so is an {@link IllegalArgumentException} with the key. */
final class JsonValues {

    private JsonValues() {}

    static JsonNode child(JsonNode node, String key) {
        return maybe(node, key).orElseThrow(() -> new IllegalArgumentException("\"" + key + "\" is missing"));
    }

    /** The value of a key that may be missing or null. */
    static Optional<JsonNode> maybe(JsonNode node, String key) {
        return Optional.ofNullable(node.get(key)).filter(value -> !value.isNull());
    }

    static String string(JsonNode node, String key) {
        return text(key, child(node, key));
    }

    static Optional<String> maybeString(JsonNode node, String key) {
        return maybe(node, key).map(value -> text(key, value));
    }

    /** The text under a key; empty where there is none, or something else. */
    static Optional<String> textIfAny(JsonNode node, String key) {
        return maybe(node, key).filter(JsonNode::isString).map(JsonNode::stringValue);
    }

    static boolean isKind(JsonNode node, String kind) {
        return textIfAny(node, "kind").equals(Optional.of(kind));
    }

    private static String text(String key, JsonNode value) {
        if (!value.isString()) {
            throw new IllegalArgumentException("\"" + key + "\" is no text: " + value);
        }
        return value.stringValue();
    }

    static boolean flag(JsonNode node, String key) {
        JsonNode value = child(node, key);
        if (!value.isBoolean()) {
            throw new IllegalArgumentException("\"" + key + "\" is neither true nor false: " + value);
        }
        return value.booleanValue();
    }

    static int whole(JsonNode node, String key) {
        JsonNode value = child(node, key);
        if (!value.isInt()) {
            throw new IllegalArgumentException("\"" + key + "\" is no whole number: " + value);
        }
        return value.intValue();
    }

    static double number(JsonNode node, String key) {
        JsonNode value = child(node, key);
        if (!value.isNumber()) {
            throw new IllegalArgumentException("\"" + key + "\" is no number: " + value);
        }
        return value.doubleValue();
    }

    static <T> List<T> all(JsonNode node, String key, Function<JsonNode, T> shape) {
        JsonNode list = child(node, key);
        if (!list.isArray()) {
            throw new IllegalArgumentException("\"" + key + "\" is no list: " + list);
        }
        List<T> values = new ArrayList<>();
        list.forEach(item -> values.add(shape.apply(item)));
        return values;
    }

    static <T> List<T> strings(JsonNode node, String key, Function<String, T> value) {
        return all(node, key, item -> value.apply(text(key, item)));
    }

    /** The constant that {@link org.readout.export.rows.Codes} writes so. */
    static <E extends Enum<E>> E constant(Class<E> type, JsonNode node, String key) {
        return Enum.valueOf(type, string(node, key).toUpperCase(Locale.ROOT));
    }
}
