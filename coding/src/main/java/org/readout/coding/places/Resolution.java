package org.readout.coding.places;

import java.util.List;

/**
 * What a name of a place was resolved to, and why.
 *
 * @param place the place, or what holds it
 * @param isContainer whether the named place is in no table, and {@code place} is the nearest that holds it
 * @param reasons what spoke for it
 * @param others what else the name could mean, the likeliest first
 */
public record Resolution(Place place, boolean isContainer, List<String> reasons, List<Place> others) {

    public Resolution {
        reasons = List.copyOf(reasons);
        others = List.copyOf(others);
    }
}
