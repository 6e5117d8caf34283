package org.readout.archive;

import java.util.List;

/**
 * What became of decisions that came from another copy.
 *
 * @param added decisions that are new here
 * @param known decisions that were here already
 * @param leftOut what could not be placed, by line number, and why
 */
public record ImportedDecisions(int added, int known, List<Skip> leftOut) {

    public ImportedDecisions {
        leftOut = List.copyOf(leftOut);
    }
}
