package org.readout.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.Span;

/** Reads GUM's entities from the last column of its treebank, word by word; not thread-safe. */
final class EntityBrackets {

    private static final Pattern BRACKET = Pattern.compile("\\((\\w+)-([a-z]+)-[^()|]*(\\))?|(\\w+)\\)");

    private final List<int[]> places = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private final Map<String, Deque<Integer>> open = new HashMap<>();
    private int word;

    void add(String misc) {
        for (String feature : misc.split("\\|")) {
            if (feature.startsWith("Entity=")) {
                Matcher brackets = BRACKET.matcher(feature.substring("Entity=".length()));
                while (brackets.find()) {
                    read(brackets);
                }
            }
        }
        word++;
    }

    private void read(Matcher bracket) {
        if (bracket.group(1) != null) {
            places.add(new int[] {word, word});
            types.add(bracket.group(2));
            if (bracket.group(3) == null) {
                open.computeIfAbsent(bracket.group(1), id -> new ArrayDeque<>()).push(places.size() - 1);
            }
        } else {
            Deque<Integer> begun = open.getOrDefault(bracket.group(4), new ArrayDeque<>());
            if (!begun.isEmpty()) {
                places.get(begun.pop())[1] = word;
            }
        }
    }

    /** The entities as chains of one. */
    List<KnownChain> mentions(List<Span> words) {
        List<KnownChain> mentions = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            int[] place = places.get(i);
            Span span =
                    new Span(words.get(place[0]).start(), words.get(place[1]).end());
            mentions.add(new KnownChain(List.of(span), types.get(i)));
        }
        return mentions;
    }
}
