package org.readout.evaluation;

/**
 * How many were right, of how many expected and how many found.
 *
 * @param correct found and right
 * @param gold expected
 * @param found found, right or wrong
 */
record Tally(int correct, int gold, int found) {

    static final Tally NONE = new Tally(0, 0, 0);

    Tally {
        if (correct < 0 || correct > gold || correct > found) {
            throw new IllegalArgumentException(correct + " right of " + gold + " expected and " + found + " found");
        }
    }

    Tally plus(Tally other) {
        return new Tally(correct + other.correct, gold + other.gold, found + other.found);
    }

    /** Share of the found that is right; 0 where nothing was found. */
    double precision() {
        return found == 0 ? 0 : (double) correct / found;
    }

    /** Share of the expected that was found; 0 where nothing was expected. */
    double recall() {
        return gold == 0 ? 0 : (double) correct / gold;
    }

    /** Harmonic mean of precision and recall; 0 where nothing is right. */
    double f1() {
        return gold + found == 0 ? 0 : 2.0 * correct / (gold + found);
    }
}
