package org.readout.coding.events;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.coding.lexicon.DataLines;
import org.readout.coding.syntax.SentenceTree;
import org.readout.model.EventType;

/**
 * Passages that hold nothing to code: sport, stage, markets, accidents (codebook, section 2.1). Data: {@code topics.txt}.
 *
 * <p>Immutable and thread-safe.
 */
final class Topics {

    private static final String FILE = "/org/readout/coding/topics.txt";

    private enum Rule {
        ALWAYS,
        FRAME,
        SCORE,
        PRIVATE,
        HARM
    }

    private final Map<Rule, Set<String>> words;

    private Topics(Map<Rule, Set<String>> words) {
        this.words = words;
    }

    static Topics standard() {
        Map<Rule, Set<String>> words = new EnumMap<>(Rule.class);
        for (DataLines.Line line : DataLines.of(Topics.class, FILE)) {
            String[] parts = line.text().split(":", 2);
            if (parts.length < 2) {
                throw line.error("a topic line is RULE TOPIC: word, word");
            }
            Set<String> list = words.computeIfAbsent(rule(line, parts[0].split("\\s+")[0]), r -> new HashSet<>());
            for (String word : parts[1].split(",")) {
                list.add(word.trim().toLowerCase(Locale.ROOT));
            }
        }
        return new Topics(words);
    }

    private static Rule rule(DataLines.Line line, String name) {
        try {
            return Rule.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw line.error("unknown rule \"" + name + "\"");
        }
    }

    /** Whether the sentence's topic rules the act out. */
    boolean rulesOut(SentenceTree tree, Act act) {
        if (holds(tree, Rule.ALWAYS) || isFramed(tree) || tellsAScore(tree) && holds(tree, Rule.SCORE)) {
            return true;
        }
        boolean powerless = parties(act).noneMatch(Constraints::isPower);
        if (powerless && holds(tree, Rule.PRIVATE)) {
            return true;
        }
        return act.type() == EventType.ASSAULT && act.actors().isEmpty() && holds(tree, Rule.HARM);
    }

    /** "In the film a spy is kidnapped". */
    private boolean isFramed(SentenceTree tree) {
        Set<String> frames = words.getOrDefault(Rule.FRAME, Set.of());
        for (int i = 0; i < tree.size(); i++) {
            if (frames.contains(tree.lemma(i))
                    && tree.is(i, "obl")
                    && tree.preposition(i).equals("in")) {
                return true;
            }
        }
        return false;
    }

    /** "3-1": two digits with a stroke between them; votes and scores of more goals are left alone. */
    private static boolean tellsAScore(SentenceTree tree) {
        for (int i = 0; i + 2 < tree.size(); i++) {
            boolean stroke = tree.word(i + 1).equals("-") || tree.word(i + 1).equals("–");
            if (stroke && isDigit(tree.word(i)) && isDigit(tree.word(i + 2))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(String word) {
        return word.length() == 1 && Character.isDigit(word.charAt(0));
    }

    private static Stream<org.readout.coding.coreference.ResolvedParty> parties(Act act) {
        return Stream.concat(act.actors().stream(), act.recipients().stream());
    }

    private boolean holds(SentenceTree tree, Rule rule) {
        Set<String> list = words.getOrDefault(rule, Set.of());
        for (int i = 0; i < tree.size(); i++) {
            if (list.contains(tree.lemma(i))
                    || i + 1 < tree.size() && list.contains(tree.lemma(i) + " " + tree.lemma(i + 1))
                    || list.contains(hyphenated(tree, i))) {
                return true;
            }
        }
        return false;
    }

    /** "Quarter-final" is three tokens. */
    private static String hyphenated(SentenceTree tree, int first) {
        boolean hyphen = first + 2 < tree.size() && tree.word(first + 1).equals("-");
        return hyphen ? tree.lemma(first) + "-" + tree.lemma(first + 2) : "";
    }
}
