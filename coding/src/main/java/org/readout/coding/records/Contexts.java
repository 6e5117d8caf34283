package org.readout.coding.records;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readout.coding.lexicon.DataLines;
import org.readout.coding.syntax.SentenceTree;
import org.readout.model.Context;

/**
 * Contexts by the words of the passage: {@code CONTEXT: lemma, lemma, two words, ...} a line (codebook, section 4).
 *
 * <p>Immutable and thread-safe.
 */
final class Contexts {

    private static final String FILE = "/org/readout/coding/contexts.txt";

    private final Map<String, Set<Context>> byWord;

    private Contexts(Map<String, Set<Context>> byWord) {
        this.byWord = byWord;
    }

    static Contexts standard() {
        Map<String, Set<Context>> byWord = new HashMap<>();
        for (DataLines.Line line : DataLines.of(Contexts.class, FILE)) {
            String[] parts = line.text().split(":", 2);
            if (parts.length < 2) {
                throw line.error("a context line is CONTEXT: word, word");
            }
            Context context = context(line, parts[0].trim());
            for (String word : parts[1].split(",")) {
                byWord.computeIfAbsent(word.trim().toLowerCase(Locale.ROOT), w -> EnumSet.noneOf(Context.class))
                        .add(context);
            }
        }
        return new Contexts(byWord);
    }

    private static Context context(DataLines.Line line, String name) {
        try {
            return Context.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw line.error("unknown context \"" + name + "\"");
        }
    }

    /** The contexts that the sentence's words speak for, in the codebook's order. */
    List<Context> of(SentenceTree tree) {
        Set<Context> found = EnumSet.noneOf(Context.class);
        for (int i = 0; i < tree.size(); i++) {
            found.addAll(byWord.getOrDefault(tree.lemma(i), Set.of()));
            if (i + 1 < tree.size()) {
                found.addAll(byWord.getOrDefault(tree.lemma(i) + " " + tree.lemma(i + 1), Set.of()));
            }
        }
        return new ArrayList<>(found);
    }
}
