package org.readout.coding.precedents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.coding.precedents.TaughtWord.Lesson;
import org.readout.model.ActVector;
import org.readout.model.OwnCode;
import org.readout.model.Sentence;

/**
 * Which codes of the user's own a word carries: those of the marked words that it is most like, if it is like enough and no word that
 * the examples leave unmarked, or mark otherwise, is more like it.
 *
 * <p>Immutable and thread-safe.
 */
final class TaughtCodes {

    /** How like a word must be. */
    static final double ALIKE = 0.955;

    /** How much less like a word with the same lemma may be than some word that tells nothing. */
    private static final double SAME_WORD = 0.02;

    private final Map<String, List<TaughtWord>> byCode = new TreeMap<>();
    private final List<TaughtWord> others = new ArrayList<>();

    TaughtCodes(List<TaughtWord> words) {
        for (TaughtWord word : words) {
            if (word.lesson() == Lesson.OWN) {
                byCode.computeIfAbsent(word.own().orElseThrow().code(), code -> new ArrayList<>())
                        .add(word);
            } else {
                others.add(word);
            }
        }
    }

    /** The codes of a word, in the order of their names. */
    List<OwnCode> of(Sentence sentence, int token) {
        List<OwnCode> found = new ArrayList<>();
        byCode.forEach((code, words) -> {
            Match best = best(words, sentence, token);
            if (best.likeness() >= ALIKE
                    && best.likeness() + slack(best, sentence, token) > rival(code, sentence, token)) {
                found.add(best.code());
            }
        });
        return found;
    }

    private static double slack(Match best, Sentence sentence, int token) {
        return best.word().lemma().equals(sentence.token(token).lemma()) ? SAME_WORD : 0;
    }

    private double rival(String code, Sentence sentence, int token) {
        double rival = others.isEmpty() ? 0 : best(others, sentence, token).likeness();
        for (Map.Entry<String, List<TaughtWord>> other : byCode.entrySet()) {
            if (!other.getKey().equals(code)) {
                rival = Math.max(rival, best(other.getValue(), sentence, token).likeness());
            }
        }
        return rival;
    }

    private static Match best(List<TaughtWord> words, Sentence sentence, int token) {
        return words.stream()
                .map(word -> new Match(word, likeness(word, sentence, token)))
                .max(Comparator.comparingDouble(Match::likeness))
                .orElseThrow();
    }

    private static double likeness(TaughtWord word, Sentence sentence, int token) {
        ActVector vector = sentence.vectors().get(token);
        return word.vector().similarity(vector);
    }

    private record Match(TaughtWord word, double likeness) {

        OwnCode code() {
            var label = word.own().orElseThrow();
            return new OwnCode(label.code(), label.modes(), word.source(), Math.max(0, Math.min(1, likeness)));
        }
    }
}
