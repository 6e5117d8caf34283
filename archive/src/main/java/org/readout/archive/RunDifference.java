package org.readout.archive;

import java.util.List;

/**
 * What two runs read differently.
 *
 * @param onlyEarlier ids of documents that only the earlier run has
 * @param onlyLater ids of documents that only the later run has
 * @param shared what they read in each document that both have, in the order of the archive; agreement included
 */
public record RunDifference(List<String> onlyEarlier, List<String> onlyLater, List<Difference> shared) {

    public RunDifference {
        onlyEarlier = List.copyOf(onlyEarlier);
        onlyLater = List.copyOf(onlyLater);
        shared = List.copyOf(shared);
    }
}
