package org.readout.coding.coreference;

import java.util.Set;
import org.readout.coding.syntax.SentenceTree;
import org.readout.model.PartOfSpeech;
import org.readout.model.Span;

/** The whole of a noun phrase: modifiers, complements, appositions and relative clauses; conjuncts only if asked for. */
final class PhraseSpan {

    private static final Set<String> INSIDE =
            Set.of("det", "amod", "compound", "nummod", "nmod", "flat", "appos", "acl", "fixed", "goeswith", "name");

    private PhraseSpan() {}

    static Span of(SentenceTree tree, int head, boolean joint) {
        int[] range = {head, head};
        boolean predicate = tree.hasChild(head, c -> tree.is(c, "cop") || tree.is(c, "nsubj"));
        for (int child : tree.children(head)) {
            if (isInside(tree, head, child, predicate) || joint && tree.is(child, "conj")) {
                int[] below = tree.subtree(child);
                range[0] = Math.min(range[0], below[0]);
                range[1] = Math.max(range[1], below[1]);
            }
        }
        return trimmed(tree, range, head);
    }

    private static boolean isInside(SentenceTree tree, int head, int child, boolean predicate) {
        String relation = tree.relation(child);
        int colon = relation.indexOf(':');
        String main = colon < 0 ? relation : relation.substring(0, colon);
        if (main.equals("case")) {
            return child > head && isPossessiveMark(tree.word(child));
        }
        if (main.equals("advmod")) {
            return !predicate && child < head && tree.pos(head) != PartOfSpeech.PROPN;
        }
        return INSIDE.contains(main);
    }

    private static boolean isPossessiveMark(String word) {
        return word.equals("'s") || word.equals("’s") || word.equals("'") || word.equals("’");
    }

    private static Span trimmed(SentenceTree tree, int[] range, int head) {
        while (range[0] < head && isEdge(tree.pos(range[0]))) {
            range[0]++;
        }
        while (range[1] > head && tree.pos(range[1]) == PartOfSpeech.PUNCT && !isClosing(tree, range)) {
            range[1]--;
        }
        return tree.tokenSpan(range[0], range[1]);
    }

    private static boolean isEdge(PartOfSpeech pos) {
        return pos == PartOfSpeech.PUNCT || pos == PartOfSpeech.CCONJ || pos == PartOfSpeech.ADP;
    }

    /** A closing bracket belongs to the phrase where it was opened in it. */
    private static boolean isClosing(SentenceTree tree, int[] range) {
        String word = tree.word(range[1]);
        if (!word.equals(")") && !word.equals("]")) {
            return false;
        }
        String open = word.equals(")") ? "(" : "[";
        for (int i = range[0]; i < range[1]; i++) {
            if (tree.word(i).equals(open)) {
                return true;
            }
        }
        return false;
    }
}
