package org.readout.workbench.chart.map;

/**
 * A point of the globe, in degrees.
 *
 * @param lon longitude, east positive, from -180 to 180
 * @param lat latitude, north positive, from -90 to 90
 */
public record LonLat(double lon, double lat) {

    public LonLat {
        if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
            throw new IllegalArgumentException("no point of the globe: longitude " + lon + ", latitude " + lat);
        }
    }

    /** The angle between two points as seen from the globe's centre, in degrees; one degree is about 111 km. */
    double distance(LonLat other) {
        double a = Math.toRadians(lat);
        double b = Math.toRadians(other.lat);
        double north = Math.sin((b - a) / 2);
        double east = Math.sin(Math.toRadians(other.lon - lon) / 2);
        double half = north * north + Math.cos(a) * Math.cos(b) * east * east;
        return Math.toDegrees(2 * Math.asin(Math.min(1, Math.sqrt(half))));
    }
}
