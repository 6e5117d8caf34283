package org.readout.workbench.chart.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The countries as paths on a drawing. Those of the viewports that were drawn last are kept: laying the globe flat takes longer
 * than all else on a map, and most maps are of the world. Thread-safe.
 */
final class LandPaths {

    /** A hundred kilobytes or so each. */
    private static final int MOST = 12;

    private final Outlines outlines;
    private final Map<Viewport, List<Path>> latest = new LinkedHashMap<>(MOST, 0.75f, true);

    LandPaths(Outlines outlines) {
        this.outlines = outlines;
    }

    /**
     * A country on a drawing.
     *
     * @param country its code, or empty
     * @param path as in SVG
     */
    record Path(String country, String path) {}

    /** The countries that are on the drawing. */
    synchronized List<Path> on(Viewport viewport) {
        List<Path> paths = latest.computeIfAbsent(viewport, this::drawn);
        latest.keySet().stream()
                .limit(Math.max(0, latest.size() - MOST))
                .toList()
                .forEach(latest::remove);
        return paths;
    }

    private List<Path> drawn(Viewport viewport) {
        List<Path> paths = new ArrayList<>();
        for (Country country : outlines.countries()) {
            String path = RingPath.of(viewport, country.rings());
            if (!path.isEmpty()) {
                paths.add(new Path(country.code(), path));
            }
        }
        return List.copyOf(paths);
    }
}
