package org.readout.coding.coreference;

import java.util.Optional;
import java.util.Set;
import org.readout.coding.syntax.SentenceTree;
import org.readout.model.PartOfSpeech;
import org.readout.model.Span;

/**
 * Bare numbers that stand for people: {@code More than 40 were wounded}, {@code left 17 dead}. Stateless.
 */
final class Counts {

    /** What may stand before a number and belongs to it. */
    private static final Set<String> MEASURES = Set.of("advmod", "det", "amod", "nummod");

    /** How a number hangs that somebody's fate is told of. */
    private static final Set<String> PLACES = Set.of("nsubj", "nsubj:pass", "obj", "conj");

    private Counts() {}

    /** Whether a word is a number by itself, where a verb tells what happened to so many. */
    static boolean isOfPeople(SentenceTree tree, int token) {
        return tree.pos(token) == PartOfSpeech.NUM
                && PLACES.contains(tree.relation(token))
                && !isYear(tree.word(token))
                && tree.word(token).chars().allMatch(c -> Character.isLetterOrDigit(c) || c == ',' || c == '-')
                && tree.children(token, "nmod").isEmpty()
                && fated(tree, token);
    }

    /** Whether the verb that a number hangs on is a participle, or takes one behind the number: "killed", "left 17 dead". */
    private static boolean fated(SentenceTree tree, int token) {
        int head = tree.head(token);
        return !tree.isRoot(token) && (tree.isVerb(head) || tree.pos(head) == PartOfSpeech.ADJ);
    }

    private static boolean isYear(String word) {
        return word.matches("(1[89]|20)\\d\\d");
    }

    /** The number with "more than" or "at least" before it. */
    static Span words(SentenceTree tree, int token) {
        int first = token;
        for (int child : tree.children(token)) {
            if (child < token && MEASURES.contains(tree.relation(child))) {
                first = Math.min(first, tree.subtree(child)[0]);
            }
        }
        return tree.tokenSpan(first, token);
    }

    /** The nearest noun before a number that is itself counted: "12 soldiers were killed and 40 wounded". */
    static Optional<Integer> before(SentenceTree tree, int token) {
        for (int at = token - 1; at >= 0; at--) {
            if (tree.pos(at) == PartOfSpeech.NOUN
                    && !tree.children(at, "nummod").isEmpty()) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
