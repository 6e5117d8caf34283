package org.readout.workbench.chart.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** Cuts rings at the date line, for maps whose edge it is (polygon clipping after Sutherland and Hodgman 1974). */
final class DateLine {

    private DateLine() {}

    /** The parts of a ring on either side of the date line; the ring itself where it does not cross it. */
    static List<List<LonLat>> cut(List<LonLat> ring) {
        List<double[]> line = unwound(ring);
        double least = line.stream().mapToDouble(point -> point[0]).min().orElse(0);
        double most = line.stream().mapToDouble(point -> point[0]).max().orElse(0);
        if (least >= -180 && most <= 180) {
            // A ring that touches the line may jump from one of its names to the other and back.
            return List.of(between(line, 0));
        }
        return DoubleStream.of(-360, 0, 360)
                .mapToObj(shift -> between(line, shift))
                .filter(part -> part.size() > 2)
                .toList();
    }

    /** Longitude and latitude without jumps, so that longitudes may pass 180; a ring around a pole goes down to it. */
    private static List<double[]> unwound(List<LonLat> ring) {
        List<double[]> line = new ArrayList<>();
        double lon = ring.get(0).lon();
        double before = lon;
        for (LonLat point : ring) {
            double step = point.lon() - before;
            lon += step > 180 ? step - 360 : step < -180 ? step + 360 : step;
            before = point.lon();
            line.add(new double[] {lon, point.lat()});
        }
        double first = ring.get(0).lon();
        if (Math.abs(lon - first) > 180) {
            double pole = ring.get(0).lat() < 0 ? -90 : 90;
            line.add(new double[] {lon, pole});
            line.add(new double[] {first, pole});
        }
        return line;
    }

    private static List<LonLat> between(List<double[]> line, double shift) {
        List<double[]> moved = line.stream()
                .map(point -> new double[] {point[0] + shift, point[1]})
                .toList();
        List<double[]> west = clip(moved, point -> 180 - point[0]);
        return clip(west, point -> point[0] + 180).stream()
                .map(point -> new LonLat(Math.max(-180, Math.min(180, point[0])), point[1]))
                .toList();
    }

    /** What lies where {@code inside} is not negative. */
    private static List<double[]> clip(List<double[]> line, ToDoubleFunction<double[]> inside) {
        List<double[]> kept = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            double[] a = line.get(i);
            double[] b = line.get((i + 1) % line.size());
            double atA = inside.applyAsDouble(a);
            double atB = inside.applyAsDouble(b);
            if (atA >= 0) {
                kept.add(a);
            }
            if (atA >= 0 != atB >= 0) {
                double share = atA / (atA - atB);
                kept.add(new double[] {a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])});
            }
        }
        return kept;
    }
}
