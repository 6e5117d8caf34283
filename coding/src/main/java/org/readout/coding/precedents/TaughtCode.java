package org.readout.coding.precedents;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.model.ActVector;
import org.readout.model.OwnCode;
import org.readout.model.Sentence;

/**
 * One code of the user's own and the words that carry it in their examples.
 *
 * <p>A word carries it too if it points where all these together point: what ten words have in common tells more of a new one than the
 * word among them that happens to be nearest. Its modes are found likewise, among the carriers of one and the same. Immutable and
 * thread-safe.
 */
final class TaughtCode {

    /**
     * How like the carriers together a word must be. Where types that a net was not taught were found best from ten examples, by one
     * value for all of them ({@code evaluation.LeftOutTypes}).
     */
    static final double ALIKE = 0.287;

    /** How much more alike a word is that has a carrier's lemma. */
    private static final double SAME_LEMMA = 0.1;

    private final List<TaughtWord> carriers;
    private final Direction direction;
    private final List<Kind> kinds;

    /** The carriers with the same modes. */
    private record Kind(List<TaughtWord> carriers, Direction direction) {

        static Kind of(List<TaughtWord> carriers) {
            return new Kind(carriers, TaughtCode.direction(carriers));
        }
    }

    /** @param carriers words with a meaning, one at least */
    TaughtCode(List<TaughtWord> carriers) {
        this.carriers = List.copyOf(carriers);
        this.direction = direction(carriers);
        this.kinds = carriers.stream()
                .collect(Collectors.groupingBy(TaughtWord::own, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Kind::of)
                .toList();
    }

    private static Direction direction(List<TaughtWord> words) {
        return Direction.of(
                words.stream().flatMap(word -> word.meaning().stream()).toList());
    }

    /** The code of a word, unless it is not alike or more like one of {@code others} than like any carrier. */
    Optional<OwnCode> of(Sentence sentence, int token, ActVector meaning, List<TaughtWord> others) {
        String lemma = sentence.token(token).lemma();
        boolean same = carriers.stream().anyMatch(word -> word.lemma().equals(lemma));
        double likeness = direction.likeness(meaning) + (same ? SAME_LEMMA : 0);
        if (likeness < ALIKE) {
            return Optional.empty();
        }
        double near = nearest(carriers, meaning).likeness(meaning);
        if (others.stream().anyMatch(word -> word.likeness(meaning) > near)) {
            return Optional.empty();
        }
        Kind kind = kinds.stream()
                .max(Comparator.comparingDouble(each -> each.direction().likeness(meaning)))
                .orElseThrow();
        TaughtWord example = nearest(kind.carriers(), meaning);
        return example.own()
                .map(label -> new OwnCode(label.code(), label.modes(), example.source(), Math.min(1, likeness)));
    }

    private static TaughtWord nearest(List<TaughtWord> words, ActVector meaning) {
        return words.stream()
                .max(Comparator.comparingDouble(word -> word.likeness(meaning)))
                .orElseThrow();
    }
}
