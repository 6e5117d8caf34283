package org.readout.coding.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often the last word of each name is used in an article, before and after any place of it. */
final class NameCounts {

    private final Map<String, Integer> counts = new HashMap<>();

    NameCounts(List<Traits> mentions) {
        for (Traits traits : mentions) {
            if (traits.form().isName() && !traits.words().isEmpty()) {
                counts.merge(last(traits.words()), 1, Integer::sum);
            }
        }
    }

    int count(Referent referent) {
        return referent.fullName().isEmpty() ? 0 : counts.getOrDefault(last(referent.fullName()), 0);
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }
}
