package org.readout.workbench.chart.map;

import org.readout.workbench.chart.Size;

/**
 * How large dots and rings are, in pixels: a dot's area is its share of the greatest count, a ring is as wide as what is not
 * known.
 */
record DotSizes(Size size, Viewport viewport, long greatest) {

    private static final double SMALLEST = 3.5;
    private static final double REGION_KM = 60;
    private static final double COUNTRY_KM = 150;

    double dot(MapPlace place) {
        double largest = size == Size.NARROW ? 10 : 15;
        return Math.max(SMALLEST, largest * Math.sqrt((double) place.count() / greatest));
    }

    double ring(MapPlace place) {
        double km = place.precision() == PlacePrecision.REGION ? REGION_KM : COUNTRY_KM;
        double least = place.precision() == PlacePrecision.REGION ? 4 : 9;
        return dot(place) + Math.max(least, Math.min(40, km * viewport.pixelsPerKm()));
    }
}
