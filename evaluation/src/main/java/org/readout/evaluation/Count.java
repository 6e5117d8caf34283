package org.readout.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts how often something was seen, and remembers where it was seen first. */
final class Count {

    private static final int PLACES = 4;

    private final Map<String, List<String>> places = new LinkedHashMap<>();

    void add(String thing, String place) {
        places.computeIfAbsent(thing, key -> new ArrayList<>()).add(place);
    }

    int total() {
        return places.values().stream().mapToInt(List::size).sum();
    }

    /** The things seen most, a line each with the first places; the rest in one line. */
    String lines(int most) {
        List<Map.Entry<String, List<String>>> sorted = places.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<String>> entry) ->
                                -entry.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .toList();
        StringBuilder lines = new StringBuilder();
        sorted.stream().limit(most).forEach(entry -> lines.append(line(entry.getKey(), entry.getValue())));
        if (sorted.size() > most) {
            lines.append("       and ").append(sorted.size() - most).append(" more\n");
        }
        return lines.toString();
    }

    private static String line(String thing, List<String> seen) {
        List<String> first = seen.subList(0, Math.min(PLACES, seen.size()));
        return String.format(
                Locale.ROOT,
                "%5d  %s   (%s%s)\n",
                seen.size(),
                thing,
                String.join(" ", first),
                seen.size() > PLACES ? " ..." : "");
    }
}
