package org.readout.workbench.chart.network;

/**
 * How often one party acted on another in one way.
 *
 * @param from who acts
 * @param to on whom; the same party where it acts within itself
 * @param hostile whether the acts are conflict, in words or deeds, or else cooperation
 * @param mutual whether both did it together, so that it has no direction
 * @param count reports
 * @param link the address that lists them
 */
public record Tie(String from, String to, boolean hostile, boolean mutual, long count, String link) {

    public Tie {
        if (count < 1) {
            throw new IllegalArgumentException("a tie has reports, " + from + " to " + to + " has " + count);
        }
    }

    boolean touches(String party) {
        return from.equals(party) || to.equals(party);
    }

    boolean within() {
        return from.equals(to);
    }
}
