package org.readout.coding.parties;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words before a role that change its sectors. */
final class ModifierTable {

    private static final int LONGEST_PHRASE = 3;

    private final Map<String, Modifier> modifiers;

    private ModifierTable(Map<String, Modifier> modifiers) {
        this.modifiers = Map.copyOf(modifiers);
    }

    static ModifierTable read(List<TableRow> rows) {
        Map<String, Modifier> modifiers = new HashMap<>();
        for (TableRow row : rows) {
            Modifier modifier = modifier(row);
            if (modifiers.putIfAbsent(key(modifier.phrase()), modifier) != null) {
                throw row.error("duplicate modifier \"" + modifier.phrase() + "\"");
            }
        }
        return new ModifierTable(modifiers);
    }

    private static Modifier modifier(TableRow row) {
        String phrase = row.required(0, "the phrase");
        return row.cell(1).equals("former")
                ? new Modifier(phrase, true, List.of(), List.of(), List.of(), row.source())
                : new Modifier(phrase, false, row.sectors(1), row.sectors(2), row.sectors(3), row.source());
    }

    /** The longest modifier that begins at {@code first}; none begins with an article: "the State" is not yet the State Department. */
    Optional<NameIndex.Match<Modifier>> longestAt(Mention mention, int first, int to) {
        if (mention.words().get(first).text().equalsIgnoreCase("the")) {
            return Optional.empty();
        }
        for (int end = Math.min(to, first + LONGEST_PHRASE); end > first; end--) {
            Optional<Modifier> modifier = Optional.ofNullable(modifiers.get(key(mention.text(first, end))));
            if (modifier.isPresent()) {
                return Optional.of(new NameIndex.Match<>(modifier.get(), first, end));
            }
        }
        return Optional.empty();
    }

    private static String key(String phrase) {
        return NameKey.folded(NameKey.plain(phrase));
    }
}
