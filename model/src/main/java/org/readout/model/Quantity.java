package org.readout.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A number that the passage gives for an act.
 *
 * @param kind what is counted
 * @param amount how many, not negative
 * @param currency ISO 4217 code for money, else empty
 * @param mention the words that give it
 */
public record Quantity(Kind kind, double amount, Optional<String> currency, Excerpt mention) {

    /** What is counted. */
    public enum Kind {
        DEAD,
        INJURED,
        ARRESTED,
        DISPLACED,
        MONEY,
        CROWD
    }

    public Quantity {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(mention, "mention");
        if (!(amount >= 0) || Double.isInfinite(amount)) {
            throw new IllegalArgumentException("a quantity is finite and not negative, not " + amount);
        }
    }
}
