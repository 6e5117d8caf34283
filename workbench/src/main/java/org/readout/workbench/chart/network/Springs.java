package org.readout.workbench.chart.network;

import java.util.Arrays;
import java.util.List;
import org.readout.workbench.chart.Box;

/**
 * Lays out nodes by forces: ties draw together, all nodes push apart (Fruchterman and Reingold 1991, "Graph drawing by
 * force-directed placement"). It begins on a spiral and draws no random number, so that the same network has the same picture.
 */
final class Springs {

    private static final int STEPS = 400;
    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
    private static final double GRAVITY = 0.06;

    private final double[] x;
    private final double[] y;
    private final double[] pushX;
    private final double[] pushY;
    private final double distance;
    private final Box frame;
    private final List<Spring> springs;

    /** A pull between two nodes, by index; a {@code strength} of 1 is that of the authors. */
    record Spring(int a, int b, double strength) {}

    Springs(int nodes, List<Spring> springs, Box frame) {
        this.x = new double[nodes];
        this.y = new double[nodes];
        this.pushX = new double[nodes];
        this.pushY = new double[nodes];
        this.springs = List.copyOf(springs);
        this.frame = frame;
        this.distance = 0.9 * Math.sqrt(frame.width() * frame.height() / Math.max(1, nodes));
        for (int i = 0; i < nodes; i++) {
            double out = Math.sqrt((i + 0.5) / nodes) / 2.2;
            x[i] = frame.centreX() + frame.width() * out * Math.cos(i * GOLDEN_ANGLE);
            y[i] = frame.centreY() + frame.height() * out * Math.sin(i * GOLDEN_ANGLE);
        }
    }

    Springs settle() {
        for (int step = 0; step < STEPS; step++) {
            forces();
            move(distance * (1 - (double) step / STEPS) / 4);
        }
        fill(x, frame.x(), frame.right());
        fill(y, frame.y(), frame.bottom());
        return this;
    }

    /** Stretched so that the whole frame is used; a frame is wider than it is high, and forces know nothing of that. */
    private static void fill(double[] values, double least, double most) {
        double low = Arrays.stream(values).min().orElse(least);
        double high = Arrays.stream(values).max().orElse(most);
        for (int i = 0; i < values.length && high - low > 1; i++) {
            values[i] = least + (values[i] - low) / (high - low) * (most - least);
        }
    }

    double x(int node) {
        return x[node];
    }

    double y(int node) {
        return y[node];
    }

    private void forces() {
        for (int i = 0; i < x.length; i++) {
            pushX[i] = (frame.centreX() - x[i]) * GRAVITY * frame.height() / frame.width();
            pushY[i] = (frame.centreY() - y[i]) * GRAVITY;
        }
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                pull(i, j, -distance * distance / Math.max(1, square(x[i] - x[j], y[i] - y[j])));
            }
        }
        for (Spring spring : springs) {
            double square = square(x[spring.a()] - x[spring.b()], y[spring.a()] - y[spring.b()]);
            pull(spring.a(), spring.b(), square / Math.sqrt(Math.max(1, square)) / distance * spring.strength());
        }
    }

    /** The distance's square; the push between two needs no root, and there are as many pushes as pairs and steps. */
    private static double square(double dx, double dy) {
        return dx * dx + dy * dy;
    }

    /** Moves both towards each other by a part of what lies between them. */
    private void pull(int a, int b, double part) {
        double dx = (x[b] - x[a]) * part;
        double dy = (y[b] - y[a]) * part;
        pushX[a] += dx;
        pushY[a] += dy;
        pushX[b] -= dx;
        pushY[b] -= dy;
    }

    private void move(double most) {
        for (int i = 0; i < x.length; i++) {
            double force = Math.max(1e-9, Math.sqrt(square(pushX[i], pushY[i])));
            double step = Math.min(force, most) / force;
            x[i] = clamp(x[i] + pushX[i] * step, frame.x(), frame.right());
            y[i] = clamp(y[i] + pushY[i] * step, frame.y(), frame.bottom());
        }
    }

    private static double clamp(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }
}
