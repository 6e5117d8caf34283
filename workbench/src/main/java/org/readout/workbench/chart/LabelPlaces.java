package org.readout.workbench.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds places for labels beside round marks, so that no label touches a mark or another label. Not thread-safe. */
public final class LabelPlaces {

    private static final double GAP = 3;

    private final Box frame;
    private final List<Box> taken = new ArrayList<>();

    /** @param frame where labels may stand */
    public LabelPlaces(Box frame) {
        this.frame = frame;
    }

    /** Nothing may be written here. */
    public void take(Box box) {
        taken.add(box);
    }

    /** A place to the right, left, below, above or at a corner of a mark; empty where there is none. It is then taken. */
    public Optional<Box> beside(double x, double y, double radius, double width, double height) {
        double side = radius + GAP;
        double corner = radius * 0.7 + GAP;
        List<Box> candidates = List.of(
                new Box(x + side, y - height / 2, width, height),
                new Box(x - side - width, y - height / 2, width, height),
                new Box(x - width / 2, y + side, width, height),
                new Box(x - width / 2, y - side - height, width, height),
                new Box(x + corner, y + corner - height / 2, width, height),
                new Box(x + corner, y - corner - height / 2, width, height),
                new Box(x - corner - width, y + corner - height / 2, width, height),
                new Box(x - corner - width, y - corner - height / 2, width, height));
        Optional<Box> found = candidates.stream().filter(this::free).findFirst();
        found.ifPresent(this::take);
        return found;
    }

    /** The place around a point, if it is free. It is then taken. */
    public Optional<Box> centred(double x, double y, double width, double height) {
        Optional<Box> found = Optional.of(new Box(x - width / 2, y - height / 2, width, height))
                .filter(this::free);
        found.ifPresent(this::take);
        return found;
    }

    private boolean free(Box box) {
        return frame.contains(box) && taken.stream().noneMatch(box::overlaps);
    }
}
