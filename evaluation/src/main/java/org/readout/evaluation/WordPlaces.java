package org.readout.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.readout.model.Analysis;
import org.readout.model.Sentence;
import org.readout.model.Span;
import org.readout.model.Token;

/** The words of an analysed text by number, punctuation left out, so that stretches of text compare as sets of words. */
final class WordPlaces {

    private final List<Token> words = new ArrayList<>();

    WordPlaces(Analysis analysis) {
        for (Sentence sentence : analysis.sentences()) {
            sentence.tokens().stream()
                    .filter(token -> token.text().codePoints().anyMatch(Character::isLetterOrDigit))
                    .forEach(words::add);
        }
    }

    /** The words that a stretch touches. */
    BitSet in(Span span) {
        BitSet found = new BitSet();
        for (int word = firstEndingAfter(span.start());
                word < words.size() && words.get(word).span().start() < span.end();
                word++) {
            found.set(word);
        }
        return found;
    }

    /** The words that any of the stretches touches. */
    BitSet in(Collection<Span> spans) {
        BitSet found = new BitSet();
        spans.forEach(span -> found.or(in(span)));
        return found;
    }

    Token word(int number) {
        return words.get(number);
    }

    private int firstEndingAfter(int position) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).span().end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many words two sets share. */
    static int shared(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both.cardinality();
    }
}
