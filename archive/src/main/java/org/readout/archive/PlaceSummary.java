package org.readout.archive;

import java.util.Objects;
import org.readout.model.Where;

/**
 * Where acts happened.
 *
 * @param label what it is counted by: its name, or its words in lower case where it has none
 * @param country ISO 3166 alpha-3, or empty
 * @param where the place as the first of all reports that name it has it, whatever the filter
 * @param reports how many have it
 */
public record PlaceSummary(String label, String country, Where where, long reports) {

    public PlaceSummary {
        Objects.requireNonNull(where, "where");
    }
}
