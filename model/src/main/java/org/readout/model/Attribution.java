package org.readout.model;

import java.util.Objects;
import java.util.Optional;

/**
 * One link of the chain of those on whose word a report stands.
 *
 * @param speaker who says it; empty for a hedge without a speaker
 * @param cue the words that attribute: "said", "according to", "reportedly"
 * @param stance how the speaker stands to it
 */
public record Attribution(Optional<Actor> speaker, Excerpt cue, Stance stance) {

    public Attribution {
        Objects.requireNonNull(cue, "cue");
        Objects.requireNonNull(stance, "stance");
        if (speaker.isEmpty() && stance != Stance.HEDGED) {
            throw new IllegalArgumentException("only a hedge has no speaker, not a stance " + stance);
        }
    }
}
