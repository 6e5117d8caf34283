package org.readout.coding.attribution;

import java.util.Set;
import org.readout.coding.syntax.SentenceTree;
import org.readout.model.Span;

/**
 * The whole phrase that names a source, with its appositions and relative clauses: "a senior official who asked not to be
 * named".
 */
final class SourcePhrase {

    private static final Set<String> OUTSIDE =
            Set.of("punct", "case", "mark", "cop", "nsubj", "aux", "parataxis", "ccomp", "discourse", "dep", "cc");

    private SourcePhrase() {}

    /** The phrase around its head; words at and behind {@code cue} are no part of it if the cue follows the head. */
    static Span of(SentenceTree tree, int head, Span cue) {
        int[] range = {head, head};
        for (int child : tree.children(head)) {
            int[] below = tree.subtree(child);
            boolean holdsCue = tree.tokenSpan(below[0], below[1]).contains(cue);
            if (!isOutside(tree, child) && !holdsCue) {
                range[0] = Math.min(range[0], below[0]);
                range[1] = Math.max(range[1], below[1]);
            }
        }
        while (range[1] > head && isBeyond(tree, range[1], head, cue)) {
            range[1]--;
        }
        while (range[0] < head && isBeyond(tree, range[0], head, cue)) {
            range[0]++;
        }
        return tree.tokenSpan(range[0], range[1]);
    }

    /** "His lawyer and the police said": what is joined belongs to it; a clause that is joined does not. */
    private static boolean isOutside(SentenceTree tree, int child) {
        String relation = tree.relation(child);
        int colon = relation.indexOf(':');
        if (tree.is(child, "conj")) {
            return !tree.isNominal(child);
        }
        return OUTSIDE.contains(colon < 0 ? relation : relation.substring(0, colon));
    }

    private static boolean isBeyond(SentenceTree tree, int token, int head, Span cue) {
        Span span = tree.token(token).span();
        boolean punctuation = tree.is(token, "punct");
        boolean behind = token > head && cue.start() >= tree.token(head).span().end() && span.end() > cue.start();
        boolean before = token < head && cue.end() <= tree.token(head).span().start() && span.start() < cue.end();
        return punctuation || behind || before;
    }
}
