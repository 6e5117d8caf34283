package org.readout.coding.places;

import java.util.Optional;
import org.readout.coding.syntax.SentenceTree;

/** Reads the generic words in and beside a name: "Homs province", "the city of Homs", "Wright County". Stateless. */
final class GenericWords {

    private final Generics generics;
    private final PlaceWords words;

    GenericWords(Generics generics, PlaceWords words) {
        this.generics = generics;
        this.words = words;
    }

    /** Whether a single word is no name by itself: "northern", "district". */
    boolean isNoName(String word) {
        return words.isNoName(word) || generics.isGeneric(word);
    }

    /** Whether a folded name is that of a thing: "gainesville high school". */
    boolean isThing(String folded) {
        return generics.isThing(folded);
    }

    /** The kind of place that a name's surroundings tell, if they do. */
    Optional<PlaceKind> hint(SentenceTree tree, PlaceMention mention) {
        if (mention.use() != Use.PLACE || mention.hint().isPresent()) {
            return mention.hint();
        }
        return after(tree, mention.end()).or(() -> before(tree, mention.first()));
    }

    private Optional<PlaceKind> after(SentenceTree tree, int token) {
        return token < tree.size() ? generics.after(tree.word(token)) : Optional.empty();
    }

    /** "The city of Homs", "the town Houla". */
    private Optional<PlaceKind> before(SentenceTree tree, int first) {
        int at = first - 1;
        if (at > 0 && tree.word(at).equals("of")) {
            return generics.before(tree.word(at - 1));
        }
        return Optional.empty();
    }
}
