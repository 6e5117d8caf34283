package org.readout.coding.coreference;

import java.util.List;
import java.util.Optional;

/**
 * What is known of an article's chains, to learn from.
 */
@FunctionalInterface
public interface KnownChains {

    /**
     * What is known of a mention before it is added to one of the candidates.
     *
     * @param mention the mention
     * @param candidates the mentions of each candidate so far
     * @return for each candidate, and last for none of them, whether it is right; empty if nothing is known
     */
    Optional<List<Boolean>> right(EntityMention mention, List<List<EntityMention>> candidates);
}
