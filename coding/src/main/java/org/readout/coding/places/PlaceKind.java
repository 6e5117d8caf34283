package org.readout.coding.places;

import java.util.Locale;
import org.readout.model.PlacePrecision;

/** What kind of place a name names. */
public enum PlaceKind {
    CONTINENT(PlacePrecision.AREA),
    /** A part of a continent or of the world: "the Middle East". */
    WORLD_REGION(PlacePrecision.AREA),
    COUNTRY(PlacePrecision.COUNTRY),
    /** A first-order division. */
    DIVISION(PlacePrecision.REGION),
    /** A land within a state, or one that is disputed: "Kashmir", "the West Bank". */
    REGION(PlacePrecision.REGION),
    /** A second-order division: a district, a county. */
    DISTRICT(PlacePrecision.DISTRICT),
    /** The capital of a state. */
    CAPITAL(PlacePrecision.CITY),
    /** The seat of a first-order division. */
    SEAT(PlacePrecision.CITY),
    CITY(PlacePrecision.CITY),
    /** A part of a city. */
    QUARTER(PlacePrecision.DISTRICT),
    ISLAND(PlacePrecision.REGION),
    SEA(PlacePrecision.AREA),
    RIVER(PlacePrecision.AREA),
    LAKE(PlacePrecision.REGION),
    MOUNTAIN(PlacePrecision.REGION),
    DESERT(PlacePrecision.AREA),
    ROAD(PlacePrecision.REGION),
    CORRIDOR(PlacePrecision.REGION),
    /** A line between two sides: a border, a front, a demilitarised zone. */
    LINE(PlacePrecision.REGION),
    CROSSING(PlacePrecision.POINT),
    CAMP(PlacePrecision.POINT),
    BASE(PlacePrecision.POINT),
    /** Any other spot: a square, a palace, a plant. */
    SITE(PlacePrecision.POINT);

    private final PlacePrecision precision;

    PlaceKind(PlacePrecision precision) {
        this.precision = precision;
    }

    public PlacePrecision precision() {
        return precision;
    }

    /** The word for it in tables and explanations: "world region". */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether people live together in it: a city, a town, a village or a part of one. */
    boolean isSettlement() {
        return this == CAPITAL || this == SEAT || this == CITY || this == QUARTER;
    }

    /** Whether other places can lie in it. */
    boolean isContainer() {
        return switch (this) {
            case COUNTRY, DIVISION, REGION, DISTRICT, ISLAND, CAPITAL, SEAT, CITY -> true;
            default -> false;
        };
    }
}
