package org.readout.coding.coreference;

import java.util.List;

/**
 * How the candidates of a mention were weighed against each other.
 *
 * @param mention the mention
 * @param candidates the mentions so far of each candidate, the latest mentioned candidate first
 * @param sums the sum of weights of each candidate, and last of its being someone new
 */
public record Weighing(EntityMention mention, List<List<EntityMention>> candidates, List<Double> sums) {

    public Weighing {
        candidates = List.copyOf(candidates);
        sums = List.copyOf(sums);
    }
}
