package org.readout.coding.time;

import java.time.LocalDate;
import java.util.Optional;
import org.readout.model.DateBasis;
import org.readout.model.When;

/** Whether a passage recalls an act as history: all of its days are older than 31 days before publication. */
public final class Background {

    private static final int DAYS = 31;

    private Background() {}

    /** Whether {@code when} lies wholly in history, seen from {@code published}. */
    public static boolean isHistory(When when, Optional<LocalDate> published) {
        return when.basis() != DateBasis.PUBLICATION
                && published.isPresent()
                && when.to()
                        .map(to -> to.isBefore(published.get().minusDays(DAYS)))
                        .orElse(false);
    }

    static boolean isOld(Period period, LocalDate published) {
        return period.to().isBefore(published.minusDays(DAYS));
    }
}
