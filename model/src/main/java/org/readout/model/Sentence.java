package org.readout.model;

import java.util.List;

/**
 * A sentence with its tokens, their dependency tree, the names in it, the acts that the reader net sees and its impression of each word.
 *
 * @param span from its first to after its last token, in the document's text
 * @param tokens its words in order; exactly one is the root, and the heads form a tree
 * @param names names in order, not overlapping
 * @param acts what the reader net proposes, by trigger word and then by falling probability
 * @param vectors what each word is like as a trigger; empty if no net read the sentence
 * @param states what the net makes of each word whatever act it may tell; empty if no net read the sentence
 */
public record Sentence(
        Span span,
        List<Token> tokens,
        List<NamedEntity> names,
        List<ProposedAct> acts,
        List<ActVector> vectors,
        List<WordState> states) {

    public Sentence {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence has at least one token");
        }
        tokens = List.copyOf(tokens);
        names = List.copyOf(names);
        acts = List.copyOf(acts);
        vectors = List.copyOf(vectors);
        states = List.copyOf(states);
        if (!vectors.isEmpty() && vectors.size() != tokens.size()) {
            throw new IllegalArgumentException(vectors.size() + " vectors for " + tokens.size() + " words");
        }
        if (!states.isEmpty() && states.size() != tokens.size()) {
            throw new IllegalArgumentException(states.size() + " states for " + tokens.size() + " words");
        }
    }

    /** A sentence in which the net proposes no act. */
    public Sentence(Span span, List<Token> tokens, List<NamedEntity> names) {
        this(span, tokens, names, List.of(), List.of(), List.of());
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public int size() {
        return tokens.size();
    }
}
