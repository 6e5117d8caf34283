package org.readout.coding.coreference;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.coding.lexicon.DataLines;

/**
 * A table that says one thing of each word: {@code VALUE | word}, or {@code VALUE | group | word}.
 *
 * @param <E> what it says
 */
final class WordTable<E extends Enum<E>> {

    private final Map<String, E> values;

    private WordTable(Map<String, E> values) {
        this.values = Map.copyOf(values);
    }

    /** The table of a file beside this class. A word that stands twice in a group is an error. */
    static <E extends Enum<E>> WordTable<E> read(String file, Class<E> type) {
        Map<String, E> values = new HashMap<>();
        for (DataLines.Line line : DataLines.of(WordTable.class, file)) {
            List<String> cells =
                    Arrays.stream(line.text().split("\\|")).map(String::strip).toList();
            if (cells.size() < 2 || cells.size() > 3) {
                throw line.error("a line is VALUE | word, or VALUE | group | word");
            }
            String key = String.join(" | ", cells.subList(1, cells.size()));
            if (values.put(key, constant(line, type, cells.get(0))) != null) {
                throw line.error("\"" + key + "\" stands here twice");
            }
        }
        return new WordTable<>(values);
    }

    private static <E extends Enum<E>> E constant(DataLines.Line line, Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> line.error("unknown " + type.getSimpleName() + " \"" + word + "\""));
    }

    /** What the table says of a word, in a table without groups. */
    Optional<E> find(String word) {
        return Optional.ofNullable(values.get(word));
    }

    /** What the table says of a word of a group. */
    Optional<E> find(String group, String word) {
        return Optional.ofNullable(values.get(group + " | " + word));
    }
}
