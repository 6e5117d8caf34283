package org.readout.coding.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an expression is resolved against.
 *
 * @param published day of publication
 * @param told the time that the text told before
 * @param tense where the clause looks
 */
record Anchor(Optional<LocalDate> published, NarrativeTime told, Tense tense) {

    /** The day that dates without a year are near to. */
    Optional<LocalDate> near() {
        return told.history() ? told.last().map(Period::from).or(() -> published) : published;
    }

    /** The day that "two days later" counts from, or publication where the text told none. */
    Optional<LocalDate> toldDay() {
        return told.last().map(Period::from).or(() -> published);
    }

    boolean past() {
        return tense == Tense.PAST || tense == Tense.PERFECT;
    }
}
