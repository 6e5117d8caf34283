package org.readout.coding.precedents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.readout.coding.precedents.TaughtWord.Lesson;
import org.readout.model.ActVector;
import org.readout.model.OwnCode;
import org.readout.model.Sentence;

/**
 * Which codes of the user's own a word carries. Words that the examples leave unmarked, or mark otherwise, keep a code off what is more
 * like them.
 *
 * <p>What a word means where it stands is asked, not what the net's event layer says of it: of an act that it was not taught, that layer
 * says that it is none. Immutable and thread-safe.
 */
final class TaughtCodes {

    /** A code and all words of the examples that do not carry it. */
    private record Rivalry(TaughtCode code, List<TaughtWord> others) {}

    private final List<Rivalry> rivalries = new ArrayList<>();

    TaughtCodes(List<TaughtWord> words) {
        Map<String, List<TaughtWord>> byCode = new TreeMap<>();
        for (TaughtWord word : words) {
            if (word.lesson() == Lesson.OWN && word.meaning().isPresent()) {
                word.own()
                        .ifPresent(label -> byCode.computeIfAbsent(label.code(), code -> new ArrayList<>())
                                .add(word));
            }
        }
        byCode.forEach((code, carriers) -> rivalries.add(new Rivalry(
                new TaughtCode(carriers),
                words.stream().filter(word -> !carriers.contains(word)).toList())));
    }

    /** The codes of a word, in the order of their names; none where the net does not tell what words mean. */
    List<OwnCode> of(Sentence sentence, int token) {
        Optional<ActVector> meaning = sentence.states().get(token).vector();
        if (meaning.isEmpty()) {
            return List.of();
        }
        List<OwnCode> found = new ArrayList<>();
        for (Rivalry rivalry : rivalries) {
            rivalry.code().of(sentence, token, meaning.get(), rivalry.others()).ifPresent(found::add);
        }
        return found;
    }
}
