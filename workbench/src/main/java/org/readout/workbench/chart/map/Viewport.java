package org.readout.workbench.chart.map;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.readout.workbench.chart.Box;

/**
 * Where points of the globe fall on a drawing.
 *
 * @param projection how the globe is laid flat
 * @param section what is shown
 * @param scale pixels to one radius of the globe
 * @param x0 x of the projection's origin on the drawing
 * @param y0 y of it
 * @param frame the drawing
 */
record Viewport(Projection projection, Section section, double scale, double x0, double y0, Box frame) {

    private static final double SOUTH = -58;
    private static final double NORTH = 84;
    private static final double EARTH_RADIUS_KM = 6371;

    static Viewport of(Section section, Box frame) {
        return section instanceof Section.Region region
                ? region(region, frame)
                : fit(new EqualEarth(), section, worldsEdge(), frame);
    }

    private static Viewport region(Section.Region region, Box frame) {
        Azimuthal projection = new Azimuthal(region.centre());
        double reach = 2 * Math.sin(Math.toRadians(region.radius()) / 2);
        double scale = Math.min(frame.width(), frame.height()) / 2 / reach;
        return new Viewport(projection, region, scale, frame.centreX(), frame.centreY(), frame);
    }

    private static List<LonLat> worldsEdge() {
        return DoubleStream.of(SOUTH, 0, NORTH)
                .boxed()
                .flatMap(lat -> IntStream.of(-180, 180).mapToObj(lon -> new LonLat(lon, lat)))
                .toList();
    }

    private static Viewport fit(Projection projection, Section section, List<LonLat> edge, Box frame) {
        List<Projection.Flat> flat = edge.stream().map(projection::project).toList();
        double west = flat.stream().mapToDouble(Projection.Flat::x).min().orElse(-1);
        double east = flat.stream().mapToDouble(Projection.Flat::x).max().orElse(1);
        double south = flat.stream().mapToDouble(Projection.Flat::y).min().orElse(-1);
        double north = flat.stream().mapToDouble(Projection.Flat::y).max().orElse(1);
        double scale = Math.min(frame.width() / (east - west), frame.height() / (north - south));
        return new Viewport(
                projection,
                section,
                scale,
                frame.centreX() - scale * (west + east) / 2,
                frame.centreY() + scale * (south + north) / 2,
                frame);
    }

    Pixel pixel(LonLat point) {
        Projection.Flat flat = projection.project(point);
        return new Pixel(x0 + scale * flat.x(), y0 - scale * flat.y());
    }

    /** Whether a ring may be seen; what lies on the globe's far side is not, whatever the projection makes of it. */
    boolean mayShow(List<LonLat> ring) {
        if (section instanceof Section.Region region) {
            double reach = Math.min(100, region.radius() * 2.6 + 3);
            return ring.stream().anyMatch(point -> region.centre().distance(point) < reach)
                    && ring.stream().noneMatch(point -> region.centre().distance(point) > 172);
        }
        return true;
    }

    /** Whether the drawing goes on across the date line. */
    boolean seamless() {
        return section instanceof Section.Region;
    }

    /** Pixels to a kilometre, at the centre of a region. */
    double pixelsPerKm() {
        return scale / EARTH_RADIUS_KM;
    }

    /** A point of the drawing. */
    record Pixel(double x, double y) {}
}
