package org.readout.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.readout.model.EventType;

/** Filters that a reader of the generated news might choose, by filter word. */
final class BenchFilters {

    private BenchFilters() {}

    /** One to three filters. */
    static Map<String, String> some(Random random) {
        Map<String, String> words = new HashMap<>();
        List<EventType> types = List.of(EventType.values());
        List<Consumer<Map<String, String>>> choices = List.of(
                map -> map.put("type", types.get(random.nextInt(types.size())).name()),
                map -> map.put("status", random.nextBoolean() ? "occurred" : "planned,negated"),
                map -> map.put("country", GeneratedNews.country(random)),
                map -> map.put("from", "201" + (6 + random.nextInt(2)) + "-06-01"),
                map -> map.put("to", "20" + (18 + random.nextInt(3)) + "-01-31"),
                map -> map.put("sector", random.nextBoolean() ? "MIL" : "GOV,COP"),
                map -> map.put("actor", GeneratedNews.name(GeneratedNews.rank(random, 5_000))),
                map -> map.put("place", GeneratedNews.place(GeneratedNews.rank(random, 1_000))),
                map -> map.put("dated", "yes"),
                map -> map.put("search", GeneratedNews.word(GeneratedNews.rank(random, 10_000))));
        for (int i = random.nextInt(3); i >= 0; i--) {
            choices.get(random.nextInt(choices.size())).accept(words);
        }
        return words;
    }

    /** One to three words, as frequent as those of the texts, in reports or in whole texts. */
    static Map<String, String> search(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            words.add(GeneratedNews.word(GeneratedNews.rank(random, 30_000)));
        }
        String where = random.nextBoolean() ? "search" : "text";
        return Map.of(where, String.join(" ", words));
    }
}
