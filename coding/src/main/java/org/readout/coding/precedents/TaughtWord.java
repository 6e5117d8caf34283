package org.readout.coding.precedents;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.readout.coding.examples.Example;
import org.readout.coding.examples.MarkedAct;
import org.readout.coding.examples.OwnLabel;
import org.readout.model.ActVector;
import org.readout.model.Analysis;
import org.readout.model.PartOfSpeech;
import org.readout.model.Sentence;

/**
 * A word of an example and what it teaches.
 *
 * @param lemma its lemma
 * @param vector the reader net's impression of it
 * @param meaning what it means where it stands, if the net tells
 * @param lesson what it stands for
 * @param act of a trigger of one of the 16 types, the act
 * @param own of a trigger that carries a code of the user's own, the code
 * @param source file and line of the example
 */
record TaughtWord(
        String lemma,
        ActVector vector,
        Optional<ActVector> meaning,
        Lesson lesson,
        Optional<Precedent> act,
        Optional<OwnLabel> own,
        String source) {

    private static final Set<PartOfSpeech> CONTENT =
            EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.VERB, PartOfSpeech.ADJ, PartOfSpeech.PROPN);

    enum Lesson {
        /** It is marked as an act of one of the 16 types. */
        ACT,
        /** It is marked with a code of the user's own. */
        OWN,
        /** It stands in an example in which nothing is marked: it tells no act. */
        NOTHING,
        /** It stands unmarked beside an act; it may tell something else. */
        IDLE
    }

    /** How like its meaning another is: the cosine of their angle; -1 if no net told its own. */
    double likeness(ActVector other) {
        return meaning.map(own -> own.similarity(other)).orElse(-1.0);
    }

    static List<TaughtWord> of(Example example, PrecedentMaker maker) {
        Analysis analysis = maker.analysis(example);
        List<TaughtWord> words = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            addUnmarked(example, sentence, words);
            for (MarkedAct act : example.acts()) {
                addTrigger(example, sentence, act, words);
            }
        }
        return words;
    }

    private static void addUnmarked(Example example, Sentence sentence, List<TaughtWord> words) {
        Lesson lesson = example.acts().isEmpty() ? Lesson.NOTHING : Lesson.IDLE;
        for (int token = 0; token < sentence.size(); token++) {
            var span = sentence.token(token).span();
            boolean marked =
                    example.acts().stream().anyMatch(act -> act.trigger().overlaps(span));
            if (!marked && CONTENT.contains(sentence.token(token).pos())) {
                words.add(word(example, sentence, token, lesson, Optional.empty(), Optional.empty()));
            }
        }
    }

    private static void addTrigger(Example example, Sentence sentence, MarkedAct act, List<TaughtWord> words) {
        OptionalInt head = HeadWord.of(sentence, act.trigger());
        if (head.isEmpty()) {
            return;
        }
        int token = head.getAsInt();
        if (act.own().isPresent()) {
            words.add(word(example, sentence, token, Lesson.OWN, Optional.empty(), act.own()));
        } else {
            Precedent precedent =
                    PrecedentMaker.precedent(example, act, sentence.vectors().get(token));
            words.add(word(example, sentence, token, Lesson.ACT, Optional.of(precedent), Optional.empty()));
        }
    }

    private static TaughtWord word(
            Example example,
            Sentence sentence,
            int token,
            Lesson lesson,
            Optional<Precedent> act,
            Optional<OwnLabel> own) {
        return new TaughtWord(
                sentence.token(token).lemma(),
                sentence.vectors().get(token),
                sentence.states().get(token).vector(),
                lesson,
                act,
                own,
                example.source());
    }
}
