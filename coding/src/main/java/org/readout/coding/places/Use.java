package org.readout.coding.places;

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
