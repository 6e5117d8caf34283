package org.readout.model;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * A place that the gazetteer knows.
 *
 * @param name its name there, or the user's
 * @param precision how large it is
 * @param latitude degrees north of the equator, of its centre
 * @param longitude degrees east of Greenwich, of its centre
 * @param country ISO 3166 alpha-3; empty where it lies in none or in several
 * @param region the first-order division that it is or lies in; empty where there is none
 * @param geonamesId its number in GeoNames, where it has one there and the gazetteer holds it
 * @param isContainer whether this is not the named place itself, which the gazetteer does not know, but the nearest that holds it
 */
public record Location(
        String name,
        PlacePrecision precision,
        double latitude,
        double longitude,
        String country,
        String region,
        OptionalLong geonamesId,
        boolean isContainer) {

    public Location {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a location has a name");
        }
        Objects.requireNonNull(precision, "precision");
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("no such point on earth: " + latitude + ", " + longitude);
        }
    }
}
