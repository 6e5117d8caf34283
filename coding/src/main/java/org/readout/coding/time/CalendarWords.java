package org.readout.coding.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the calendar is called: the forms of {@code calendar.txt} by kind.
 *
 * <p>Immutable and thread-safe.
 */
final class CalendarWords {

    static final String RESOURCE = "calendar.txt";

    private final Map<Kind, Map<String, String>> values;
    private final Map<Kind, Integer> longest;
    private final Set<String> firsts;

    private CalendarWords(Map<Kind, Map<String, String>> values, Map<Kind, Integer> longest) {
        this.values = values;
        this.longest = longest;
        this.firsts = values.values().stream()
                .flatMap(forms -> forms.keySet().stream())
                .map(form -> Pieces.split(form).get(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A form found: what it means and the index after its last piece. */
    record Hit(String value, int end) {
        int number() {
            return Integer.parseInt(value);
        }
    }

    /** The words that come with the program. */
    static CalendarWords standard() {
        try (InputStream in = CalendarWords.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the class path");
            }
            return read(
                    RESOURCE,
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                            .lines()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    /** The words in {@code lines} of the file called {@code file}. */
    static CalendarWords read(String file, List<String> lines) {
        Map<Kind, Map<String, String>> values = new HashMap<>();
        Map<Kind, Integer> longest = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                add(CalendarLine.parse(file, i + 1, line), values, longest);
            }
        }
        return new CalendarWords(values, longest);
    }

    private static void add(CalendarLine line, Map<Kind, Map<String, String>> values, Map<Kind, Integer> longest) {
        Map<String, String> forms = values.computeIfAbsent(line.kind(), kind -> new HashMap<>());
        for (String form : line.forms()) {
            String other = forms.put(form, line.value());
            if (other != null && !other.equals(line.value())) {
                throw line.wrong("\"" + form + "\" already means " + other);
            }
            longest.merge(line.kind(), Pieces.split(form).size(), Math::max);
        }
    }

    /** Whether some form of any kind begins with {@code piece}. */
    boolean begins(String piece) {
        return firsts.contains(piece);
    }

    /** Whether {@code form} is one of {@code kind}. */
    boolean has(Kind kind, String form) {
        return values.getOrDefault(kind, Map.of()).containsKey(form);
    }

    /** The longest form of {@code kind} that starts at piece {@code start}. */
    Optional<Hit> at(Kind kind, Pieces pieces, int start) {
        Map<String, String> forms = values.getOrDefault(kind, Map.of());
        int most = Math.min(longest.getOrDefault(kind, 0), pieces.size() - start);
        for (int length = most; length > 0; length--) {
            Optional<String> value = Optional.ofNullable(forms.get(pieces.phrase(start, start + length)));
            if (value.isPresent()) {
                return Optional.of(new Hit(value.get(), start + length));
            }
        }
        return Optional.empty();
    }
}
