package org.readout.coding.places;

/** Whether one place lies in another. Stateless. */
final class Containment {

    private static final double REGION_KM = 250;
    private static final double CITY_KM = 40;

    private Containment() {}

    /** By the divisions where they tell it, else by distance. */
    static boolean holds(Place outer, Place inner) {
        if (outer.equals(inner)) {
            return false;
        }
        if (inner.isIn(outer)) {
            return true;
        }
        return switch (outer.kind()) {
            case REGION, ISLAND ->
                (outer.country().isEmpty() || outer.country().equals(inner.country()))
                        && inner.kind() != PlaceKind.COUNTRY
                        && (PlaceName.folded(outer.name()).equals(PlaceName.folded(inner.division()))
                                || outer.point().distance(inner.point()) < REGION_KM);
            case CAPITAL, SEAT, CITY ->
                isWithinCity(inner.kind()) && outer.point().distance(inner.point()) < CITY_KM;
            default -> false;
        };
    }

    private static boolean isWithinCity(PlaceKind kind) {
        return switch (kind) {
            case CITY, QUARTER, SITE, CAMP, BASE, CROSSING -> true;
            default -> false;
        };
    }
}
