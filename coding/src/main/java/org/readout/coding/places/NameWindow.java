package org.readout.coding.places;

import java.util.Optional;
import org.readout.coding.syntax.SentenceTree;
import org.readout.model.EntityType;
import org.readout.model.NamedEntity;
import org.readout.model.PartOfSpeech;

/**
 * Widens what the reader net takes for a place to the whole known name: "States" to "United States", "Ind" to "Ind.". Lives for
 * one article.
 */
final class NameWindow {

    private static final int REACH = 2;

    private final KnownNames known;

    NameWindow(KnownNames known) {
        this.known = known;
    }

    /**
     * A stretch of tokens.
     *
     * @param first the first
     * @param end after the last
     */
    record Range(int first, int end) {

        int length() {
            return end - first;
        }
    }

    /** The longest known name that covers the tokens and up to two more on either side; else the tokens themselves. */
    Range widened(SentenceTree tree, int first, int end) {
        Range best = new Range(first, end);
        boolean grown = false;
        for (int from = first; from >= Math.max(0, first - REACH) && isFree(tree, from, first, end); from--) {
            for (int to = end; to <= Math.min(tree.size(), end + REACH) && isFree(tree, to - 1, first, end); to++) {
                Range range = new Range(from, to);
                if (range.length() > (grown ? best.length() : end - first) && isName(tree, range)) {
                    best = range;
                    grown = true;
                }
            }
        }
        return best;
    }

    private boolean isName(SentenceTree tree, Range range) {
        String text = TokenText.of(tree, range.first(), range.end());
        if (text.endsWith(".")) {
            return known.isDotted(text);
        }
        return Character.isLetter(text.charAt(text.length() - 1)) && text.indexOf(',') < 0 && known.isKnown(text);
    }

    /** A token that may belong to the name: one of its own, a capital, a dot, and in no other name than of a place or a group. */
    private static boolean isFree(SentenceTree tree, int token, int first, int end) {
        if (first <= token && token < end) {
            return true;
        }
        String text = tree.token(token).text();
        boolean fits = text.equals(".")
                || Character.isUpperCase(text.charAt(0))
                        && (tree.pos(token) == PartOfSpeech.PROPN || tree.pos(token) == PartOfSpeech.ADJ);
        return fits
                && typeOf(tree, token).filter(type -> type == EntityType.PERSON).isEmpty();
    }

    private static Optional<EntityType> typeOf(SentenceTree tree, int token) {
        return tree.sentence().names().stream()
                .filter(name -> name.first() <= token && token < name.end())
                .map(NamedEntity::type)
                .findFirst();
    }
}
