package org.readout.coding.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.readout.coding.syntax.SentenceTree;
import org.readout.model.PartOfSpeech;
import org.readout.model.Span;

/** Some words of one sentence, gathered from parts of its tree. Lives for one statement. */
final class TokenSet {

    private final SentenceTree tree;
    private final BitSet tokens = new BitSet();

    TokenSet(SentenceTree tree) {
        this.tree = tree;
    }

    /** Adds a word and all that hangs on it. */
    TokenSet add(int head) {
        tokens.set(head);
        tree.children(head).forEach(this::add);
        return this;
    }

    /** Takes out a word and all that hangs on it. */
    TokenSet remove(int head) {
        tokens.clear(head);
        tree.children(head).forEach(this::remove);
        return this;
    }

    /** Takes out one word. */
    TokenSet removeWord(int token) {
        tokens.clear(token);
        return this;
    }

    /** Adds all words from one to before another. */
    TokenSet addRange(int from, int end) {
        tokens.set(from, end);
        return this;
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    /** The stretches of words that stand together, punctuation at their ends left out. */
    List<Span> pieces() {
        List<Span> pieces = new ArrayList<>(2);
        int first = -1;
        int last = -1;
        for (int token = 0; token < tree.size(); token++) {
            if (tree.pos(token) == PartOfSpeech.PUNCT) {
                continue;
            }
            if (tokens.get(token)) {
                first = first < 0 ? token : first;
                last = token;
            } else if (first >= 0) {
                pieces.add(tree.tokenSpan(first, last));
                first = -1;
            }
        }
        if (first >= 0) {
            pieces.add(tree.tokenSpan(first, last));
        }
        return pieces;
    }
}
