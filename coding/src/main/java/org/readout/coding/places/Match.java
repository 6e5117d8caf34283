package org.readout.coding.places;

/** How a name fits a place. */
enum Match {
    /** It is the place's name. */
    NAME,
    /** It is the place's name without its generic word: "Wright" for "Wright County". */
    SHORT,
    /** It is another of its names: "Kiev". */
    OTHER
}
