package org.readout.workbench.chart.map;

import java.util.List;

/** What part of the world a map shows. */
public sealed interface Section {

    /** All of it, without Antarctica. */
    record World() implements Section {}

    /**
     * A cap of the globe.
     *
     * @param centre its middle
     * @param radius from there to what must still be seen, in degrees of the globe
     */
    record Region(LonLat centre, double radius) implements Section {}

    /** The widest region; beyond that the world is shown. */
    double WIDEST = 50;

    /** The narrowest one, some 440 km across. */
    double NARROWEST = 2;

    /** The region that holds all points, with some room around them; the world where they lie far apart or there are none. */
    static Section around(List<LonLat> points) {
        if (points.isEmpty()) {
            return new World();
        }
        LonLat centre = centre(points);
        double radius = points.stream().mapToDouble(centre::distance).max().orElse(0) * 1.12;
        return radius > WIDEST ? new World() : new Region(centre, Math.max(NARROWEST, radius));
    }

    /** The middle of the points' extent, sought from their mean direction so that the date line does not part them. */
    private static LonLat centre(List<LonLat> points) {
        LonLat mean = mean(points);
        double west =
                points.stream().mapToDouble(point -> east(point, mean)).min().orElse(0);
        double east =
                points.stream().mapToDouble(point -> east(point, mean)).max().orElse(0);
        double south = points.stream().mapToDouble(LonLat::lat).min().orElse(0);
        double north = points.stream().mapToDouble(LonLat::lat).max().orElse(0);
        return new LonLat(wrapped(mean.lon() + (west + east) / 2), (south + north) / 2);
    }

    private static LonLat mean(List<LonLat> points) {
        double x = 0;
        double y = 0;
        double lat = 0;
        for (LonLat point : points) {
            x += Math.cos(Math.toRadians(point.lon()));
            y += Math.sin(Math.toRadians(point.lon()));
            lat += point.lat();
        }
        return new LonLat(Math.toDegrees(Math.atan2(y, x)), lat / points.size());
    }

    private static double east(LonLat point, LonLat of) {
        return wrapped(point.lon() - of.lon());
    }

    private static double wrapped(double lon) {
        return lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon;
    }
}
