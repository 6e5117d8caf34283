package org.readout.language;

import java.nio.FloatBuffer;
import org.readout.model.ActVector;

/**
 * What the net's event layer says of a batch, as logits, padding included; rows are sentences.
 *
 * @param words words in the longest sentence
 * @param labels what the columns stand for
 * @param event {@code [sentence, word, type]}: whether the word is a trigger of the type
 * @param status {@code [sentence, word, status]}
 * @param background {@code [sentence, word]}
 * @param mode {@code [sentence, word, mode]}
 * @param role {@code [sentence, role, trigger, word]}: whether the word has the role in the trigger's act
 */
record ActScores(
        int words,
        ActLabels labels,
        FloatBuffer event,
        FloatBuffer status,
        FloatBuffer background,
        FloatBuffer mode,
        FloatBuffer role) {

    private static final int STEPS = 8;

    float event(int sentence, int word, int type) {
        return event.get((sentence * words + word) * labels.types().size() + type);
    }

    float status(int sentence, int word, int status) {
        return this.status.get((sentence * words + word) * labels.statuses().size() + status);
    }

    float background(int sentence, int word) {
        return background.get(sentence * words + word);
    }

    float mode(int sentence, int word, int mode) {
        return this.mode.get((sentence * words + word) * labels.modes().size() + mode);
    }

    /** The word's scores for all types and modes, in eighths. */
    ActVector vector(int sentence, int word) {
        int types = labels.types().size();
        byte[] values = new byte[types + labels.modes().size()];
        for (int i = 0; i < values.length; i++) {
            float score = i < types ? event(sentence, word, i) : mode(sentence, word, i - types);
            values[i] = (byte) Math.max(Byte.MIN_VALUE, Math.min(Byte.MAX_VALUE, Math.round(score * STEPS)));
        }
        return ActVector.of(values);
    }

    float role(int sentence, int role, int trigger, int word) {
        return this.role.get(((sentence * labels.roles().size() + role) * words + trigger) * words + word);
    }
}
