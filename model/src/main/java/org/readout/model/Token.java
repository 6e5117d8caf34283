package org.readout.model;

/**
 * One syntactic word of a sentence with what the reader net saw in it.
 *
 * @param span where it stands in the document's text
 * @param text the word as written
 * @param lemma its dictionary form
 * @param pos universal part of speech
 * @param tag Penn Treebank tag, such as {@code VBD}
 * @param head index of its head in the sentence's tokens, or {@link #ROOT} for the root
 * @param relation Universal Dependencies relation to the head, with subtype, such as {@code nsubj:pass}
 */
public record Token(Span span, String text, String lemma, PartOfSpeech pos, String tag, int head, String relation) {

    /** The head of a sentence's root. */
    public static final int ROOT = -1;

    public Token {
        if (head < ROOT) {
            throw new IllegalArgumentException("a token's head is an index or ROOT, not " + head);
        }
    }
}
