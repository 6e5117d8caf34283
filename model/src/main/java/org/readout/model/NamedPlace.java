package org.readout.model;

import java.util.Objects;
import java.util.Optional;

/**
 * The name of a place in a document, whether or not a report happened there.
 *
 * @param words the name as written
 * @param use how the text uses it
 * @param location the place, or the nearest one that holds it, if the gazetteer knows either
 */
public record NamedPlace(Excerpt words, Use use, Optional<Location> location) {

    /** How a text uses a place's name. */
    public enum Use {
        /** It names the place: "in Aleppo", "Washington rejected the plan". */
        PLACE,
        /** It is an adjective or a people: "Syrian", "Chechens". */
        DEMONYM,
        /** It is a part of another name: "University of Georgia". */
        WITHIN_NAME,
        /** It names a spot that is no town or land: "Dublin Road", "City Hall". */
        SPOT
    }

    public NamedPlace {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(use, "use");
        Objects.requireNonNull(location, "location");
    }
}
