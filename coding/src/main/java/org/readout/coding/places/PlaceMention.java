package org.readout.coding.places;

import java.util.Optional;

/**
 * The name of a place where it stands in a text.
 *
 * @param sentence index of its sentence
 * @param first index of its first token
 * @param end index after its last token
 * @param name its words
 * @param use how the text uses it
 * @param hint the kind of place that the word beside it tells: "province"
 */
record PlaceMention(int sentence, int first, int end, String name, Use use, Optional<PlaceKind> hint) {

    boolean overlaps(PlaceMention other) {
        return sentence == other.sentence && first < other.end && other.first < end;
    }

    PlaceMention withHint(Optional<PlaceKind> other) {
        return new PlaceMention(sentence, first, end, name, use, other);
    }

    PlaceMention as(Use other) {
        return new PlaceMention(sentence, first, end, name, other, hint);
    }
}
