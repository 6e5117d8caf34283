package org.readout.workbench.chart.network;

import org.readout.workbench.chart.Box;
import org.readout.workbench.chart.Svg;

/**
 * The curve of a tie between two discs: a quadratic curve that leans to its own left, so that there and back again do not
 * fall together, and hostile ties lean farther than cooperative ones.
 *
 * @param x1 x of its beginning, on the rim of the first disc
 * @param y1 y of it
 * @param cx x of the control point
 * @param cy y of it
 * @param x2 x of its end, on the rim of the second disc
 * @param y2 y of it
 */
record Arc(double x1, double y1, double cx, double cy, double x2, double y2) {

    private static final double HEAD = 8;

    /** As {@link #leaning}, unless that leaves the frame and the other side does not. */
    static Arc within(Box frame, Node from, Node to, double lean, boolean arrow) {
        Arc left = leaning(from, to, lean, arrow);
        Arc right = leaning(from, to, -lean, arrow);
        return left.isIn(frame) || !right.isIn(frame) ? left : right;
    }

    private boolean isIn(Box frame) {
        return frame.contains(Box.around(middleX(), middleY(), HEAD));
    }

    /** @param lean how far the control point stands to the left, as a share of the distance */
    private static Arc leaning(Node from, Node to, double lean, boolean arrow) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double cx = (from.x() + to.x()) / 2 + dy * lean;
        double cy = (from.y() + to.y()) / 2 - dx * lean;
        double startGap = from.radius() + 2;
        double endGap = to.radius() + (arrow ? HEAD : 2);
        double start = Math.max(1, Math.hypot(cx - from.x(), cy - from.y()));
        double end = Math.max(1, Math.hypot(cx - to.x(), cy - to.y()));
        return new Arc(
                from.x() + (cx - from.x()) / start * startGap,
                from.y() + (cy - from.y()) / start * startGap,
                cx,
                cy,
                to.x() + (cx - to.x()) / end * endGap,
                to.y() + (cy - to.y()) / end * endGap);
    }

    String path() {
        return "M" + pair(x1, y1) + "Q" + pair(cx, cy) + " " + pair(x2, y2);
    }

    /** A triangle whose point touches the second disc. */
    String head(double width) {
        double length = Math.max(1e-6, Math.hypot(x2 - cx, y2 - cy));
        double ux = (x2 - cx) / length;
        double uy = (y2 - cy) / length;
        double half = 3 + width / 2;
        return "M" + pair(x2 + ux * (HEAD - 1), y2 + uy * (HEAD - 1)) + "L" + pair(x2 - uy * half, y2 + ux * half) + "L"
                + pair(x2 + uy * half, y2 - ux * half) + "z";
    }

    double middleX() {
        return x1 / 4 + cx / 2 + x2 / 4;
    }

    double middleY() {
        return y1 / 4 + cy / 2 + y2 / 4;
    }

    private static String pair(double x, double y) {
        return Svg.number(x) + " " + Svg.number(y);
    }
}
