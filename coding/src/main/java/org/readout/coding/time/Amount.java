package org.readout.coding.time;

/**
 * A number of units.
 *
 * @param count whole units to reckon with; a few where the words leave it open
 * @param text as TIMEX3 writes it: "3", "2.5", "X"
 */
record Amount(int count, String text) {

    /** How many "several" are when days must be given. */
    private static final int OPEN = 3;

    static final Amount NONE = of(0);

    static final Amount ONE = of(1);

    static Amount of(int count) {
        return new Amount(count, Integer.toString(count));
    }

    static Amount open() {
        return new Amount(OPEN, "X");
    }

    /** Whether the words leave the number open. */
    boolean isOpen() {
        return text.startsWith("X");
    }

    Amount times(int factor) {
        return text.equals(Integer.toString(count)) ? of(count * factor) : this;
    }

    Amount andHalf() {
        return new Amount(count, text + ".5");
    }
}
