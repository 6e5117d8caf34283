package org.readout.model;

/** How exactly a place is known, from the narrowest to the widest. */
public enum PlacePrecision {
    /** A spot: a crossing, a base, a camp, a mountain. */
    POINT,
    /** A city, a town or a village. */
    CITY,
    /** A part of a city, or a division of the second order: a district, a county, a raion. */
    DISTRICT,
    /** A division of the first order, an island, a corridor or a land within a state. */
    REGION,
    COUNTRY,
    /** What lies across states or outside of them: a sea, a long river, a continent. */
    AREA
}
