package org.readout.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When an act happened.
 *
 * <p>{@code from} and {@code to} are present together; both are empty where the document has no publication date and
 * nothing else dates the act.
 *
 * @param from first day
 * @param to last day, inclusive, not before {@code from}
 * @param precision how exactly they are known
 * @param basis what they rest on
 * @param expression the words that date it, where there are any
 */
public record When(
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Precision precision,
        DateBasis basis,
        Optional<Excerpt> expression) {

    public When {
        if (from.isPresent() != to.isPresent()) {
            throw new IllegalArgumentException("a period has both its days or neither");
        }
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("a period ends on " + to.get() + " before it begins on " + from.get());
        }
    }

    /** Nothing in the text dates the act. */
    public static When undated(Optional<LocalDate> published) {
        return new When(published, published, Precision.UNKNOWN, DateBasis.PUBLICATION, Optional.empty());
    }
}
