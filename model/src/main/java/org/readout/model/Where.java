package org.readout.model;

import java.util.Objects;
import java.util.Optional;

/**
 * The place of an act.
 *
 * @param mention the words that name it
 * @param name the resolved name, or empty
 * @param country ISO 3166 alpha-3, or empty where it is not known
 * @param location where that is on the map, if the gazetteer knows it or what holds it
 */
public record Where(Excerpt mention, String name, String country, Optional<Location> location) {

    public Where {
        Objects.requireNonNull(mention, "mention");
        Objects.requireNonNull(location, "location");
    }

    /** A place that is not on the map. */
    public Where(Excerpt mention, String name, String country) {
        this(mention, name, country, Optional.empty());
    }
}
