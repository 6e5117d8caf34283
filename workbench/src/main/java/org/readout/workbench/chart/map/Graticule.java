package org.readout.workbench.chart.map;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.workbench.chart.Svg;
import org.readout.workbench.chart.map.Viewport.Pixel;

/** Meridians and parallels, closer to each other where the section is smaller. */
final class Graticule {

    private Graticule() {}

    static String path(Viewport viewport) {
        int step = step(viewport.section());
        Stream<String> meridians = IntStream.rangeClosed(-180 / step, 180 / step)
                .mapToObj(i ->
                        line(viewport, IntStream.rangeClosed(-40, 40).mapToObj(j -> new LonLat(i * step, j * 2.0))));
        Stream<String> parallels = IntStream.rangeClosed(-80 / step, 80 / step)
                .mapToObj(i ->
                        line(viewport, IntStream.rangeClosed(-90, 90).mapToObj(j -> new LonLat(j * 2.0, i * step))));
        return Stream.concat(meridians, parallels).collect(Collectors.joining());
    }

    /** The edge of the whole world. */
    static String edge(Viewport viewport) {
        Stream<LonLat> east = IntStream.rangeClosed(-45, 45).mapToObj(i -> new LonLat(180, i * 2.0));
        Stream<LonLat> west = IntStream.rangeClosed(-45, 45).mapToObj(i -> new LonLat(-180, i * -2.0));
        return line(viewport, Stream.concat(east, west)) + "z";
    }

    private static int step(Section section) {
        if (section instanceof Section.Region region) {
            return region.radius() < 6 ? 2 : region.radius() < 15 ? 5 : region.radius() < 30 ? 10 : 20;
        }
        return 30;
    }

    /** A polyline of the points that are on or near the drawing. */
    private static String line(Viewport viewport, Stream<LonLat> points) {
        StringBuilder path = new StringBuilder();
        boolean pen = false;
        for (LonLat point : points.toList()) {
            boolean near = near(viewport, point);
            if (near) {
                Pixel pixel = viewport.pixel(point);
                path.append(pen ? 'L' : 'M')
                        .append(Svg.number(pixel.x()))
                        .append(' ')
                        .append(Svg.number(pixel.y()));
            }
            pen = near;
        }
        return path.toString();
    }

    private static boolean near(Viewport viewport, LonLat point) {
        return !(viewport.section() instanceof Section.Region region)
                || region.centre().distance(point) < Math.min(120, region.radius() * 2.6 + 5);
    }
}
