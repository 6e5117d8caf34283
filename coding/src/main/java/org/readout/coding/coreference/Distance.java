package org.readout.coding.coreference;

/** How far back something is, in steps. */
enum Distance {
    ZERO,
    ONE,
    TWO,
    THREE,
    UP_TO_SIX,
    UP_TO_TWELVE,
    MORE;

    private static final Distance[] NEAR = {ZERO, ONE, TWO, THREE};

    static Distance of(int steps) {
        if (steps <= 3) {
            return NEAR[Math.max(0, steps)];
        }
        if (steps <= 6) {
            return UP_TO_SIX;
        }
        return steps <= 12 ? UP_TO_TWELVE : MORE;
    }
}
