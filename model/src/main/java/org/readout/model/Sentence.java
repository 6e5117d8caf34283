package org.readout.model;

import java.util.List;

/**
 * A sentence with its tokens, their dependency tree and the names in it.
 *
 * @param span from its first to after its last token, in the document's text
 * @param tokens its words in order; exactly one is the root, and the heads form a tree
 * @param names names in order, not overlapping
 */
public record Sentence(Span span, List<Token> tokens, List<NamedEntity> names) {

    public Sentence {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence has at least one token");
        }
        tokens = List.copyOf(tokens);
        names = List.copyOf(names);
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public int size() {
        return tokens.size();
    }
}
