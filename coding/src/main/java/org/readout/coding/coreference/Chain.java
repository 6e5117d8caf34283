package org.readout.coding.coreference;

import java.util.List;

/**
 * All mentions of an article that stand for one and the same.
 *
 * @param mentions in the order of the text, at least one
 * @param kind what they stand for
 */
public record Chain(List<EntityMention> mentions, EntityKind kind) {

    public Chain {
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("a chain has at least one mention");
        }
        mentions = List.copyOf(mentions);
    }
}
