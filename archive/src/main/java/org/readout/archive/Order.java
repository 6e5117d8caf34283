package org.readout.archive;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In what order reports and events are listed; what is equal stands in the order of the archive. */
public enum Order {
    /** Documents as they first came, reports as they stand in the text. */
    KEPT,
    /** The first day of the act, the earliest first; what has no day stands last. */
    DAY,
    /** The first day of the act, the latest first; what has no day stands last. */
    LATEST,
    /** By type as in the codebook. */
    TYPE,
    /** By status. */
    STATUS,
    /** By the state of the review. */
    REVIEW,
    /** What most reports tell first; of events. */
    REPORTS;

    /** The name in addresses, such as {@code latest}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Order> ofCode(String code) {
        return Arrays.stream(values())
                .filter(order -> order.name().equalsIgnoreCase(code))
                .findFirst();
    }
}
