package org.readout.coding.precedents;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.readout.model.Sentence;
import org.readout.model.Span;

/** The word of a phrase on which its other words depend. Stateless. */
final class HeadWord {

    private HeadWord() {}

    /** The first of the words at a place whose head in the tree stands outside; empty if no word is there. */
    static OptionalInt of(Sentence sentence, Span words) {
        return IntStream.range(0, sentence.size())
                .filter(token -> isIn(sentence, token, words))
                .filter(token -> isTop(sentence, token, words))
                .findFirst();
    }

    private static boolean isTop(Sentence sentence, int token, Span words) {
        int head = sentence.token(token).head();
        return head < 0 || !isIn(sentence, head, words);
    }

    private static boolean isIn(Sentence sentence, int token, Span words) {
        return sentence.token(token).span().overlaps(words);
    }
}
