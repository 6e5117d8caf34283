package org.readout.workbench.chart.network;

import org.readout.workbench.chart.Box;
import org.readout.workbench.chart.TextWidth;

/**
 * A party where it is drawn.
 *
 * @param weight the reports that it is in
 * @param radius of its disc, in pixels
 * @param label its name, shortened to fit
 * @param labelWidth of its name, in pixels
 * @param x centre of the disc
 * @param y centre of the disc
 */
record Node(Party party, long weight, double radius, String label, double labelWidth, double x, double y) {

    static final double TYPE = 12;
    private static final double LINE = 16;

    static Node of(Party party, long weight, double radius, String label) {
        return new Node(party, weight, radius, label, TextWidth.of(label, TYPE), 0, 0);
    }

    /** The disc and the name below it. */
    Box box() {
        double width = Math.max(2 * radius, labelWidth) + 4;
        return new Box(x - width / 2, y - radius, width, 2 * radius + LINE);
    }

    Node at(double newX, double newY) {
        return new Node(party, weight, radius, label, labelWidth, newX, newY);
    }
}
