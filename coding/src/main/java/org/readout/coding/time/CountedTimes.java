package org.readout.coding.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.readout.model.Precision;

/** Finds the days of what is counted from publication or from the time told before. */
final class CountedTimes {

    static final String NO_DAY = "no day of publication to count from";

    private static final String NOTHING_TOLD = "nothing told before to count from";
    private static final String FROM_TEXT = "counted from the time told before";

    /** A distance beyond this many units names no time that news tells. */
    private static final int FAR = 1000;

    private CountedTimes() {}

    static Resolved shifted(Term.Shifted shifted, Anchor anchor) {
        Optional<Counted> now = shifted.unit() == Unit.DAY ? anchor.today() : anchor.now();
        return now.map(day -> Resolved.counted(
                        day.shift(shifted.unit(), shifted.shift()),
                        shifted.unit(),
                        day.origin() == TimeOrigin.TEXT ? FROM_TEXT : "counted from publication"))
                .orElse(Resolved.unknown(NO_DAY));
    }

    static Resolved told(Term.Told told, Anchor anchor) {
        boolean tooCoarse = told.unit() == Unit.DAY && anchor.told().last().isPresent() && !anchor.toldADay();
        return anchor.toldDay()
                .filter(day -> !tooCoarse)
                .map(day -> Resolved.counted(day.shift(told.unit(), told.shift()), told.unit(), FROM_TEXT))
                .orElse(Resolved.unknown(NOTHING_TOLD));
    }

    /** "later in the day" is the day told; "the end of the year" in news the year of publication. */
    static Resolved current(Term.Current current, Anchor anchor) {
        boolean ofText = current.unit() == Unit.DAY && anchor.toldADay();
        return (ofText ? anchor.toldDay() : anchor.now())
                .map(day -> Resolved.counted(day, current.unit(), "the one that the text is in"))
                .orElse(Resolved.unknown(NOTHING_TOLD));
    }

    /** "on the 20th": of the month told, or of the last month that has had it. */
    static Resolved dayOfMonth(Term.DayOfMonth day, Anchor anchor) {
        return anchor.toldDay()
                .flatMap(told -> inMonth(told, day.day()))
                .map(found -> Resolved.counted(found, Unit.DAY, "a day of the month told before"))
                .orElse(Resolved.unknown(NOTHING_TOLD));
    }

    private static Optional<Counted> inMonth(Counted told, int day) {
        try {
            LocalDate found = told.day().withDayOfMonth(day);
            boolean ahead = told.origin() == TimeOrigin.PUBLICATION && found.isAfter(told.day());
            return Optional.of(new Counted(ahead ? found.minusMonths(1) : found, told.origin()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    static Resolved reported(Term.ReportedQuarter reported, Anchor anchor) {
        return anchor.quarter()
                .map(day -> Resolved.counted(
                        day.shift(Unit.YEAR, reported.years()),
                        Unit.QUARTER,
                        "counted from the quarter that the text reports on"))
                .orElse(Resolved.unknown(NO_DAY));
    }

    static Resolved distance(Term.Distance distance, Anchor anchor) {
        if (distance.unit() == Unit.YEAR
                && anchor.figures()
                && anchor.told().quarter().isPresent()) {
            return reported(
                    new Term.ReportedQuarter(
                            distance.direction() * distance.amount().count()),
                    anchor);
        }
        if (distance.amount().text().equals("X")) {
            return Resolved.open(
                    TimexType.DATE, distance.direction() < 0 ? "PAST_REF" : "FUTURE_REF", "an open distance");
        }
        if (distance.fromText() && isTooCoarse(distance.unit(), anchor.told())) {
            return Resolved.unknown("the time told before is less exact than what is counted");
        }
        Optional<Counted> origin = distance.fromText() ? anchor.toldDay() : anchor.today();
        return origin.map(day -> Resolved.counted(
                        moved(distance, day),
                        distance.unit(),
                        "counted " + distance.amount().text() + " from "
                                + (day.origin() == TimeOrigin.TEXT ? "the time told before" : "publication")))
                .orElse(Resolved.unknown(NO_DAY));
    }

    /** "In 2023 ... a day later". */
    private static boolean isTooCoarse(Unit counted, NarrativeTime told) {
        return told.precision() == Precision.YEAR && counted.precision().compareTo(Precision.MONTH) <= 0;
    }

    static Counted moved(Term.Distance distance, Counted origin) {
        int amount = Math.min(distance.amount().count(), FAR);
        return origin.shift(distance.unit(), distance.direction() * amount);
    }

    static Resolved anniversary(Term.Anniversary anniversary, Anchor anchor) {
        Unit unit = anniversary.exact() instanceof Term.Shifted shifted ? shifted.unit() : Unit.DAY;
        return anchor.today()
                .map(day -> Resolved.counted(moved(anniversary.distance(), day), unit, "an anniversary"))
                .orElse(Resolved.unknown(NO_DAY));
    }

    static Resolved then(NarrativeTime told) {
        return told.last()
                .map(period -> Resolved.relative(
                        told.value(), period, told.precision(), TimeOrigin.TEXT, "the time told before"))
                .orElse(Resolved.open(TimexType.DATE, "PAST_REF", "no time told before"));
    }
}
