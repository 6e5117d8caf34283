package org.readout.coding.coreference;

import java.util.List;

/**
 * A mention and whom it may stand for.
 *
 * @param mention the mention
 * @param candidates referents met before, the latest mentioned first
 * @param features the features of each candidate, and last of there being none
 */
record Choice(Traits mention, List<Referent> candidates, List<int[]> features) {

    Choice {
        candidates = List.copyOf(candidates);
        features = List.copyOf(features);
    }

    /** What stands for "someone new". */
    int none() {
        return candidates.size();
    }
}
