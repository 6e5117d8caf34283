package org.readout.workbench.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The words behind the question mark, or the fields of a form: what a page is asked for.
 *
 * <p>Blank values count as not given, so that a form with empty fields asks for nothing. Immutable.
 *
 * @param values by name, in the order in which they came
 */
public record Query(Map<String, List<String>> values) {

    public Query {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        values.forEach((name, given) -> {
            List<String> said = given.stream().filter(value -> !value.isBlank()).toList();
            if (!said.isEmpty()) {
                kept.put(name, said);
            }
        });
        values = Collections.unmodifiableMap(kept);
    }

    public static Query empty() {
        return new Query(Map.of());
    }

    public static Query of(String name, String value) {
        return empty().with(name, value);
    }

    /** The first value of that name. */
    public Optional<String> text(String name) {
        return all(name).stream().findFirst();
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /**
     * @throws WrongRequest if it is not given
     */
    public String needed(String name) {
        return text(name).orElseThrow(() -> WrongRequest.notUnderstood("the address lacks " + name + "=..."));
    }

    /**
     * A number from 1 to {@code most}, or {@code otherwise} if none is given.
     *
     * @throws WrongRequest for anything else
     */
    public int number(String name, int otherwise, int most) {
        return text(name).map(given -> number(name, given, most)).orElse(otherwise);
    }

    private static int number(String name, String given, int most) {
        if (!given.matches("[0-9]{1,9}") || Integer.parseInt(given) < 1 || Integer.parseInt(given) > most) {
            throw WrongRequest.notUnderstood(name + "=" + given + ": expected a number from 1 to " + most);
        }
        return Integer.parseInt(given);
    }

    /** The same with this value alone under the name; a blank value takes the name away. */
    public Query with(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.put(name, List.of(value));
        return new Query(changed);
    }

    public Query without(String... names) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        for (String name : names) {
            changed.remove(name);
        }
        return new Query(changed);
    }

    /** Only these names. */
    public Query only(List<String> names) {
        Map<String, List<String>> kept = new LinkedHashMap<>(values);
        kept.keySet().retainAll(names);
        return new Query(kept);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** An address with this query: {@code /reports?type=AID&country=MLI}. */
    public String at(String path) {
        return values.isEmpty() ? path : path + "?" + this;
    }

    /** In the form of an address, without the question mark. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        values.forEach((name, given) -> given.forEach(value -> parts.add(encoded(name) + "=" + encoded(value))));
        return parts.stream().collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
