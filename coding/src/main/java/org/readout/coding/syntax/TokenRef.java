package org.readout.coding.syntax;

/**
 * A token of an article.
 *
 * @param sentence index of its sentence
 * @param token index in that sentence
 */
public record TokenRef(int sentence, int token) implements Comparable<TokenRef> {

    @Override
    public int compareTo(TokenRef other) {
        int bySentence = Integer.compare(sentence, other.sentence);
        return bySentence != 0 ? bySentence : Integer.compare(token, other.token);
    }
}
