package org.readout.workbench.chart.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.readout.workbench.chart.Box;
import org.readout.workbench.chart.Svg;
import org.readout.workbench.chart.map.Viewport.Pixel;

/** The path data of rings, without points that no eye could tell apart. */
final class RingPath {

    /** In pixels. */
    private static final double NEAREST = 1;

    private final Viewport viewport;
    private final StringBuilder path = new StringBuilder();

    private RingPath(Viewport viewport) {
        this.viewport = viewport;
    }

    /** Empty where no ring is large enough and on the drawing. */
    static String of(Viewport viewport, List<List<LonLat>> rings) {
        RingPath path = new RingPath(viewport);
        rings.stream()
                .filter(viewport::mayShow)
                .flatMap(ring -> viewport.seamless() ? Stream.of(ring) : DateLine.cut(ring).stream())
                .forEach(path::add);
        return path.path.toString();
    }

    private void add(List<LonLat> ring) {
        List<Pixel> pixels = thin(ring);
        if (pixels.size() > 2 && onDrawing(pixels)) {
            draw(pixels);
        }
    }

    private List<Pixel> thin(List<LonLat> ring) {
        List<Pixel> kept = new ArrayList<>();
        for (LonLat point : ring) {
            Pixel pixel = viewport.pixel(point);
            if (kept.isEmpty() || far(kept.get(kept.size() - 1), pixel)) {
                kept.add(pixel);
            }
        }
        return kept;
    }

    private static boolean far(Pixel a, Pixel b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y()) >= NEAREST;
    }

    private boolean onDrawing(List<Pixel> pixels) {
        double left = pixels.stream().mapToDouble(Pixel::x).min().orElse(0);
        double right = pixels.stream().mapToDouble(Pixel::x).max().orElse(0);
        double top = pixels.stream().mapToDouble(Pixel::y).min().orElse(0);
        double bottom = pixels.stream().mapToDouble(Pixel::y).max().orElse(0);
        return new Box(left, top, right - left, bottom - top).overlaps(viewport.frame());
    }

    /** Steps are rounded from where the rounded path stands, so that errors do not add up. */
    private void draw(List<Pixel> pixels) {
        long x = tenths(pixels.get(0).x());
        long y = tenths(pixels.get(0).y());
        path.append('M')
                .append(Svg.number(x / 10.0))
                .append(' ')
                .append(Svg.number(y / 10.0))
                .append('l');
        for (int i = 1; i < pixels.size(); i++) {
            long nextX = tenths(pixels.get(i).x());
            long nextY = tenths(pixels.get(i).y());
            path.append(i == 1 ? "" : " ")
                    .append(Svg.number((nextX - x) / 10.0))
                    .append(' ')
                    .append(Svg.number((nextY - y) / 10.0));
            x = nextX;
            y = nextY;
        }
        path.append('z');
    }

    private static long tenths(double value) {
        return Math.round(value * 10);
    }
}
