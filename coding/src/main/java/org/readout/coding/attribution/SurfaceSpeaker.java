package org.readout.coding.attribution;

import java.util.OptionalInt;
import org.readout.coding.syntax.SentenceTree;

/**
 * Who speaks beside a quotation, by the order of words: the noun phrase between the marks and the verb of saying. A long
 * quotation leads a parser astray; the words around its marks do not.
 */
final class SurfaceSpeaker {

    private static final int REACH = 16;

    private final SentenceTree tree;
    private final QuotedText quoted;

    SurfaceSpeaker(SentenceTree tree, QuotedText quoted) {
        this.tree = tree;
        this.quoted = quoted;
    }

    /** The head of the phrase that speaks. */
    OptionalInt of(int verb) {
        OptionalInt before = headOf(first(verb), verb);
        return before.isPresent() ? before : headOf(verb + 1, end(verb));
    }

    /** The first token of the stretch before the verb that begins at a closing mark. */
    private int first(int verb) {
        int at = verb;
        while (at > 0 && verb - at < REACH && !isQuoted(at - 1)) {
            at--;
        }
        return at > 0 && isQuoted(at - 1) ? at : verb;
    }

    /** Where the phrase after an inverted verb, next to the closing mark, ends. */
    private int end(int verb) {
        boolean inverted = verb >= 2 && (isQuoted(verb - 2) || isQuoted(verb - 1));
        int at = verb + 1;
        while (inverted
                && at < tree.size()
                && at - verb < REACH
                && !isQuoted(at)
                && !tree.word(at).equals(",")) {
            at++;
        }
        return at;
    }

    private boolean isQuoted(int token) {
        return quoted.covers(tree.token(token).span());
    }

    /** The first nominal of a stretch whose head stands outside it. */
    private OptionalInt headOf(int from, int to) {
        for (int token = from; token < to; token++) {
            boolean outward = tree.isRoot(token) || tree.head(token) < from || tree.head(token) >= to;
            if (outward && tree.isNominal(token) && tree.children(token, "case").isEmpty()) {
                return OptionalInt.of(token);
            }
        }
        return OptionalInt.empty();
    }
}
