package org.readout.workbench.chart.timeline;

import org.readout.model.Precision;
import org.readout.workbench.chart.Svg;

/** The shape that says how exactly an act is dated: a point, a bar, or a hollow diamond. */
record MarkShape(Mark mark) {

    private static final double RADIUS = 4.5;

    void draw(Svg svg, double y) {
        Precision precision = mark.entry().precision();
        if (precision == Precision.UNKNOWN) {
            diamond(svg, y);
        } else if (precision == Precision.DAY && mark.entry().days().days() == 1) {
            svg.empty("circle", "class", "shape", "cx", middle(), "cy", y, "r", RADIUS);
        } else {
            bar(svg, y);
        }
    }

    private void diamond(Svg svg, double y) {
        double x = middle();
        String path = "M" + Svg.number(x) + " " + Svg.number(y - RADIUS) + "l" + RADIUS + " " + RADIUS + "l-" + RADIUS
                + " " + RADIUS + "l-" + RADIUS + " -" + RADIUS + "z";
        svg.empty("path", "class", "shape undated", "d", path);
    }

    private void bar(Svg svg, double y) {
        svg.empty(
                "rect",
                "class",
                "shape",
                "x",
                mark.left(),
                "width",
                mark.right() - mark.left(),
                "y",
                y - 3.5,
                "height",
                7,
                "rx",
                3.5);
    }

    private double middle() {
        return (mark.left() + mark.right()) / 2;
    }
}
