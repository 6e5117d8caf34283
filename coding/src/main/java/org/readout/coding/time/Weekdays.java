package org.readout.coding.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Finds which Friday, or which weekend, is meant. */
final class Weekdays {

    private Weekdays() {}

    static Resolved resolve(Term.Weekday weekday, Anchor anchor) {
        if (anchor.told().history() && anchor.told().last().isPresent()) {
            return toldBefore(weekday.day(), anchor);
        }
        return anchor.published()
                .map(day -> fromPublication(weekday, day, anchor))
                .orElseGet(() -> Resolved.open(
                        TimexType.DATE, "XXXX-WXX-" + weekday.day().getValue(), CountedTimes.NO_DAY));
    }

    /** In history the day of the week before the day told, or on it. */
    private static Resolved toldBefore(DayOfWeek weekday, Anchor anchor) {
        return anchor.told()
                .last()
                .filter(told -> anchor.toldADay())
                .map(told -> day(
                        told.from().with(TemporalAdjusters.previousOrSame(weekday)),
                        TimeOrigin.TEXT,
                        "the last one up to the day told before"))
                .orElse(Resolved.open(TimexType.DATE, "XXXX-WXX-" + weekday.getValue(), "no day told before"));
    }

    private static Resolved fromPublication(Term.Weekday weekday, LocalDate published, Anchor anchor) {
        int shift = weekday.shift().orElse(0);
        if (shift < 0) {
            return published(
                    published.with(TemporalAdjusters.previous(weekday.day())), "the last one before publication");
        } else if (shift > 0) {
            return published(published.with(TemporalAdjusters.next(weekday.day())), "the next one after publication");
        } else if (anchor.tense() == Tense.FUTURE) {
            return published(
                    published.with(TemporalAdjusters.nextOrSame(weekday.day())), "future: on or after publication");
        }
        return past(weekday.day(), published, anchor);
    }

    /**
     * The last such day up to publication, unless that is six days back: then a dispatch written after its stamp means
     * the day after it, for a writer who looks back that far says "last Friday". Not where the text has told a day up to
     * publication already: then it looks back.
     */
    private static Resolved past(DayOfWeek weekday, LocalDate published, Anchor anchor) {
        LocalDate next = published.plusDays(1);
        boolean looksBack = anchor.toldADay()
                && anchor.toldDay().filter(day -> !day.day().isAfter(published)).isPresent();
        return next.getDayOfWeek() == weekday && !looksBack
                ? published(next, "past: told the day after the stamp of publication")
                : published(
                        published.with(TemporalAdjusters.previousOrSame(weekday)),
                        "past: the last one up to publication");
    }

    private static Resolved published(LocalDate day, String note) {
        return day(day, TimeOrigin.PUBLICATION, note);
    }

    private static Resolved day(LocalDate day, TimeOrigin origin, String note) {
        return Resolved.counted(new Counted(day, origin), Unit.DAY, note);
    }

    /** "over the weekend": the last one that has begun, or the next one in a clause that looks ahead. */
    static Resolved weekend(Anchor anchor) {
        boolean ahead = anchor.tense() == Tense.FUTURE;
        Optional<Counted> saturday = anchor.now()
                .map(now -> new Counted(
                        ahead
                                ? now.day().with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY))
                                : now.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY)),
                        now.origin()));
        return saturday.map(day -> Resolved.counted(
                        day, Unit.WEEKEND, ahead ? "the first from publication on" : "the last that has begun"))
                .orElse(Resolved.unknown(CountedTimes.NO_DAY));
    }
}
