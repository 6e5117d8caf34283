package org.readout.coding.precedents;

import java.util.List;
import org.readout.model.ActVector;

/** What several words have in common: the middle of the directions in which their vectors point. Immutable. */
final class Direction {

    private final double[] middle;

    private Direction(double[] middle) {
        this.middle = middle;
    }

    /** @throws IllegalArgumentException if there are none, or they are of different nets */
    static Direction of(List<ActVector> vectors) {
        if (vectors.isEmpty()) {
            throw new IllegalArgumentException("nothing has no direction");
        }
        double[] sum = new double[vectors.get(0).size()];
        for (ActVector vector : vectors) {
            vector.addTo(sum);
        }
        double squares = 0;
        for (double value : sum) {
            squares += value * value;
        }
        double length = Math.sqrt(squares);
        for (int i = 0; i < sum.length; i++) {
            sum[i] = length == 0 ? 0 : sum[i] / length;
        }
        return new Direction(sum);
    }

    /** The cosine of the angle between it and a vector. */
    double likeness(ActVector vector) {
        return vector.along(middle);
    }
}
