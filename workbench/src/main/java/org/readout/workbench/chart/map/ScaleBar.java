package org.readout.workbench.chart.map;

import org.readout.workbench.chart.Box;
import org.readout.workbench.chart.LabelPlaces;
import org.readout.workbench.chart.Svg;

/** The bar that says how far a hundred kilometres are; only on regions, since the world has no one scale. */
record ScaleBar(Viewport viewport) {

    private static final double LONGEST = 110;

    void draw(Svg svg, LabelPlaces labels) {
        if (!(viewport.section() instanceof Section.Region)) {
            return;
        }
        long km = roundKm();
        double width = km * viewport.pixelsPerKm();
        double x = 12;
        double y = viewport.frame().bottom() - 12;
        labels.take(new Box(x - 4, y - 24, Math.max(width, 60) + 8, 32));
        String path = "M" + Svg.number(x) + " " + Svg.number(y - 4) + "v4h" + Svg.number(width) + "v-4";
        svg.empty("path", "class", "scale", "d", path);
        svg.label(Svg.count(km) + " km", "class", "remark halo", "font-size", 11, "x", x, "y", y - 8);
    }

    /** The longest of 1, 2, 5 times a power of ten that fits. */
    private long roundKm() {
        long km = 1;
        for (int i = 0; next(km, i) * viewport.pixelsPerKm() <= LONGEST; i++) {
            km = next(km, i);
        }
        return km;
    }

    private static long next(long km, int i) {
        return i % 3 == 1 ? km / 2 * 5 : km * 2;
    }
}
