package org.readout.coding.places;

/**
 * A point on earth.
 *
 * @param latitude degrees north of the equator
 * @param longitude degrees east of Greenwich
 */
public record Point(double latitude, double longitude) {

    private static final double EARTH_RADIUS_KM = 6371;

    public Point {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("no such point on earth: " + latitude + ", " + longitude);
        }
    }

    /** The distance over ground, in kilometres. */
    public double distance(Point other) {
        double across = Math.toRadians(other.longitude - longitude) / 2;
        double along = Math.toRadians(other.latitude - latitude) / 2;
        double h = square(Math.sin(along))
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * square(Math.sin(across));
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, h)));
    }

    private static double square(double x) {
        return x * x;
    }
}
