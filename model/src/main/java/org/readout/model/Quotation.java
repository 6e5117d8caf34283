package org.readout.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Words that the text gives as somebody's own.
 *
 * @param words what was said, without the quotation marks
 * @param speaker who said it, where that could be found
 * @param direct whether the whole utterance is quoted, not a phrase inside the writer's sentence
 */
public record Quotation(Excerpt words, Optional<Actor> speaker, boolean direct) {

    public Quotation {
        Objects.requireNonNull(words, "words");
    }
}
