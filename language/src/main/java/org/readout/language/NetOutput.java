package org.readout.language;

import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Optional;
import org.readout.model.ActVector;

/**
 * What the net says of a batch, padding included; rows are sentences.
 *
 * @param words words in the longest sentence
 * @param labels how many labels a name can have
 * @param pos {@code [sentence, word]}
 * @param tag {@code [sentence, word]}
 * @param lemma {@code [sentence, word]}
 * @param entity {@code [sentence, word, label]}, scores
 * @param arc {@code [sentence, word, head]}, scores; head 0 is the root node, head j the word j - 1
 * @param relation {@code [sentence, word, head]}
 * @param acts the event layer
 * @param vectors the words' meanings, if the net tells them
 */
record NetOutput(
        int words,
        int labels,
        LongBuffer pos,
        LongBuffer tag,
        LongBuffer lemma,
        FloatBuffer entity,
        FloatBuffer arc,
        LongBuffer relation,
        ActScores acts,
        Optional<WordVectors> vectors) {

    Optional<ActVector> vector(int sentence, int word) {
        return vectors.map(all -> all.of(sentence, word));
    }

    int pos(int sentence, int word) {
        return (int) pos.get(sentence * words + word);
    }

    int tag(int sentence, int word) {
        return (int) tag.get(sentence * words + word);
    }

    int lemma(int sentence, int word) {
        return (int) lemma.get(sentence * words + word);
    }

    int relation(int sentence, int word, int head) {
        return (int) relation.get((sentence * words + word) * (words + 1) + head);
    }

    /** Scores of the first {@code count} words' heads, without padding. */
    float[][] arcs(int sentence, int count) {
        float[][] scores = new float[count][count + 1];
        for (int word = 0; word < count; word++) {
            arc.get((sentence * words + word) * (words + 1), scores[word]);
        }
        return scores;
    }

    /** Scores of the first {@code count} words' name labels. */
    float[][] entities(int sentence, int count) {
        float[][] scores = new float[count][labels];
        for (int word = 0; word < count; word++) {
            entity.get((sentence * words + word) * labels, scores[word]);
        }
        return scores;
    }
}
