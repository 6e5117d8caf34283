package org.readout.coding.time;

import java.time.LocalDate;
import java.util.Optional;
import org.readout.model.Precision;

/**
 * What an expression is resolved against.
 *
 * @param published day of publication
 * @param told the time that the text told before
 * @param tense where the clause looks
 * @param figures whether the sentence compares figures: then "a year ago" is the same quarter of the year before
 */
record Anchor(Optional<LocalDate> published, NarrativeTime told, Tense tense, boolean figures) {

    private Optional<Counted> publication() {
        return published.map(day -> new Counted(day, TimeOrigin.PUBLICATION));
    }

    private Optional<Counted> text() {
        return told.last().map(period -> new Counted(period.from(), TimeOrigin.TEXT));
    }

    /** The day that "this year" and dates without a year are near to: publication, or in history the time told. */
    Optional<Counted> now() {
        return told.history() ? text().or(this::publication) : publication();
    }

    /** The day that "two days later" counts from, or publication where the text told none. */
    Optional<Counted> toldDay() {
        return text().or(this::publication);
    }

    /** The quarter that the text reports on: the latest it has named, or the last before publication. */
    Optional<Counted> quarter() {
        return told.quarter()
                .map(day -> new Counted(day, TimeOrigin.TEXT))
                .or(() -> publication().map(day -> day.shift(Unit.QUARTER, -1)));
    }

    /** The day of publication, for what no text can move: "today". */
    Optional<Counted> today() {
        return publication();
    }

    boolean toldADay() {
        return told.precision() == Precision.DAY;
    }

    boolean past() {
        return tense == Tense.PAST || tense == Tense.PERFECT;
    }
}
