package org.readout.model;

import java.util.Objects;

/**
 * A name in a sentence.
 *
 * @param first index of its first token in the sentence
 * @param end index after its last token
 * @param type what it names
 */
public record NamedEntity(int first, int end, EntityType type) {

    public NamedEntity {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("a name covers at least one token, not " + first + ".." + end);
        }
        Objects.requireNonNull(type, "type");
    }
}
