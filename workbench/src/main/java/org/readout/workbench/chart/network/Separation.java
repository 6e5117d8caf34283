package org.readout.workbench.chart.network;

import java.util.List;
import org.readout.workbench.chart.Box;

/**
 * Moves nodes so far apart that no disc or name lies on another one, and keeps them on the drawing.
 *
 * <p>It works on bare numbers: a network that is too large is tried again with fewer nodes, so that a page looks at each pair
 * some million times.
 */
final class Separation {

    private static final int ROUNDS = 600;
    private static final double GAP = 6;

    private final double[] x;
    private final double[] y;

    /** Where disc and name lie around their node. */
    private final Box[] around;

    private Separation(List<Node> nodes) {
        this.x = nodes.stream().mapToDouble(Node::x).toArray();
        this.y = nodes.stream().mapToDouble(Node::y).toArray();
        this.around = nodes.stream().map(node -> node.at(0, 0).box()).toArray(Box[]::new);
    }

    /** Changes {@code nodes} in place; whether they are now apart, which a frame that is too small prevents. */
    static boolean separate(List<Node> nodes, Box frame) {
        Separation moving = new Separation(nodes);
        boolean apart = false;
        for (int round = 0; round < ROUNDS && !apart; round++) {
            apart = moving.round(frame);
        }
        for (int i = 0; i < nodes.size(); i++) {
            nodes.set(i, nodes.get(i).at(moving.x[i], moving.y[i]));
        }
        return apart;
    }

    private boolean round(Box frame) {
        for (int i = 0; i < x.length; i++) {
            keepWithin(frame, i);
        }
        boolean apart = true;
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                apart &= areApart(i, j);
            }
        }
        return apart;
    }

    private void keepWithin(Box frame, int i) {
        Box box = around[i];
        x[i] += Math.max(0, frame.x() - x[i] - box.x()) + Math.min(0, frame.right() - x[i] - box.right());
        y[i] += Math.max(0, frame.y() - y[i] - box.y()) + Math.min(0, frame.bottom() - y[i] - box.bottom());
    }

    /** Whether two were apart; if not, each gives way by half of the overlap, along the axis where it is smaller. */
    private boolean areApart(int i, int j) {
        Box a = around[i];
        Box b = around[j];
        double across = Math.min(x[i] + a.right(), x[j] + b.right()) - Math.max(x[i] + a.x(), x[j] + b.x()) + GAP;
        if (across <= 0) {
            return true;
        }
        double down = Math.min(y[i] + a.bottom(), y[j] + b.bottom()) - Math.max(y[i] + a.y(), y[j] + b.y()) + GAP;
        if (down <= 0) {
            return true;
        }
        if (across < down) {
            giveWay(x, i, j, across);
        } else {
            giveWay(y, i, j, down);
        }
        return false;
    }

    private static void giveWay(double[] at, int i, int j, double overlap) {
        double by = (at[i] < at[j] ? -overlap : overlap) / 2 * 1.02;
        at[i] += by;
        at[j] -= by;
    }
}
