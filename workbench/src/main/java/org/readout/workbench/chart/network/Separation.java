package org.readout.workbench.chart.network;

import java.util.List;
import org.readout.workbench.chart.Box;

/** Moves nodes so far apart that no disc or name lies on another one, and keeps them on the drawing. */
final class Separation {

    private static final int ROUNDS = 600;
    private static final double GAP = 6;

    private Separation() {}

    /** Changes {@code nodes} in place; whether they are now apart, which a frame that is too small prevents. */
    static boolean separate(List<Node> nodes, Box frame) {
        boolean apart = false;
        for (int round = 0; round < ROUNDS && !apart; round++) {
            apart = round(nodes, frame);
        }
        return apart;
    }

    private static boolean round(List<Node> nodes, Box frame) {
        boolean apart = true;
        nodes.replaceAll(node -> node.within(frame));
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = i + 1; j < nodes.size(); j++) {
                Box a = nodes.get(i).box().grown(GAP / 2);
                Box b = nodes.get(j).box().grown(GAP / 2);
                if (a.overlaps(b)) {
                    push(nodes, i, j, a, b);
                    apart = false;
                }
            }
        }
        return apart;
    }

    /** Each gives way by half of the overlap, along the axis where it is smaller. */
    private static void push(List<Node> nodes, int i, int j, Box a, Box b) {
        double across = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
        double down = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
        double dx = across < down ? (a.centreX() < b.centreX() ? -across : across) / 2 * 1.02 : 0;
        double dy = across < down ? 0 : (a.centreY() < b.centreY() ? -down : down) / 2 * 1.02;
        Node first = nodes.get(i);
        Node second = nodes.get(j);
        nodes.set(i, first.at(first.x() + dx, first.y() + dy));
        nodes.set(j, second.at(second.x() - dx, second.y() - dy));
    }
}
