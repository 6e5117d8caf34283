package org.readout.coding.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Finds which occurrence of what comes once a year is meant. */
final class YearSearch {

    /** A date without a year that no leap year nearby can hold is looked for this far off. */
    private static final int REACH = 8;

    private static final int ALMOST_A_YEAR = 310;
    private static final int HALF_A_YEAR = 183;

    private static final int FORWARD = 3;
    private static final int BACKWARD = 4;

    /** A clause that looks ahead means nothing that is more days ahead. */
    private final int ahead;

    /** Whether a clause without a tense looks back. */
    private final boolean looksBack;

    private YearSearch(int ahead, boolean looksBack) {
        this.ahead = ahead;
        this.looksBack = looksBack;
    }

    /** How dates, months, seasons and holidays are meant. */
    static YearSearch ofNews() {
        return new YearSearch(ALMOST_A_YEAR, false);
    }

    /** How quarters and halves are meant: "expects a third-quarter loss" is said when the quarter has just ended. */
    static YearSearch ofReports() {
        return new YearSearch(HALF_A_YEAR, true);
    }

    /** The occurrence that is meant, with its year. */
    record Occurrence(int year, Period period) {}

    /**
     * The occurrence that is meant.
     *
     * @param inYear when it comes in a year
     * @param shift how the words move it: "last" is -1
     */
    Optional<Occurrence> choose(IntFunction<Optional<Period>> inYear, Anchor anchor, Optional<Integer> shift) {
        return anchor.now().flatMap(now -> {
            if (shift.isPresent()) {
                return shifted(inYear, now.day(), shift.get());
            }
            return now.origin() == TimeOrigin.TEXT
                    ? inHistory(inYear, anchor.told().last().orElseThrow(), anchor.tense())
                    : byTense(inYear, now.day(), anchor);
        });
    }

    /** History goes on: what comes after the time told is nearer than what came before it. */
    private static Optional<Occurrence> inHistory(IntFunction<Optional<Period>> inYear, Period told, Tense tense) {
        int year = told.from().getYear();
        Optional<Occurrence> within = in(inYear, year).filter(found -> told.contains(found.period()));
        if (within.isPresent()) {
            return within;
        }
        int onward = tense == Tense.PERFECT ? BACKWARD : FORWARD;
        return IntStream.rangeClosed(year - 1, year + 1)
                .mapToObj(candidate -> in(inYear, candidate))
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(found -> distance(found.period(), told, onward)));
    }

    /** Days between, those onward from {@code told} weighed {@code onward} to {@link #BACKWARD}. */
    private static long distance(Period period, Period told, int onward) {
        return period.from().isAfter(told.from())
                ? ChronoUnit.DAYS.between(told.from(), period.from()) * onward
                : ChronoUnit.DAYS.between(period.to(), told.from()) * BACKWARD;
    }

    private static Optional<Occurrence> shifted(IntFunction<Optional<Period>> inYear, LocalDate day, int shift) {
        return shift == 0 ? in(inYear, day.getYear()) : search(inYear, day, shift, false);
    }

    private Optional<Occurrence> byTense(IntFunction<Optional<Period>> inYear, LocalDate day, Anchor anchor) {
        Optional<Occurrence> last = search(inYear, day, -1, true);
        Optional<Occurrence> next = search(inYear, day, 1, true);
        if (anchor.tense() == Tense.FUTURE && near(next, day, ahead)) {
            return next;
        }
        return (looksBack || anchor.past()) && near(last, day, ALMOST_A_YEAR) ? last : nearest(last, next, day);
    }

    /** Nobody leaves out the year of what is almost a year off. */
    private static boolean near(Optional<Occurrence> found, LocalDate day, int far) {
        return found.isPresent()
                && Math.abs(ChronoUnit.DAYS.between(day, found.get().period().from())) < far;
    }

    private static Optional<Occurrence> nearest(
            Optional<Occurrence> before, Optional<Occurrence> after, LocalDate day) {
        if (before.isEmpty() || after.isEmpty()) {
            return before.or(() -> after);
        }
        long back = day.toEpochDay() - before.get().period().to().toEpochDay();
        long ahead = after.get().period().from().toEpochDay() - day.toEpochDay();
        return ahead < back ? after : before;
    }

    /** The first occurrence in a direction; {@code now} says whether one that {@code day} lies in counts. */
    private static Optional<Occurrence> search(
            IntFunction<Optional<Period>> inYear, LocalDate day, int direction, boolean now) {
        for (int step = -1; step <= REACH; step++) {
            Optional<Occurrence> found = in(inYear, day.getYear() + direction * step)
                    .filter(occurrence -> reached(occurrence.period(), day, direction, now));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean reached(Period period, LocalDate day, int direction, boolean now) {
        LocalDate edge = direction > 0 == now ? period.to() : period.from();
        boolean touches = !period.from().isAfter(day) && !period.to().isBefore(day);
        return touches ? now : direction > 0 ? edge.isAfter(day) : edge.isBefore(day);
    }

    private static Optional<Occurrence> in(IntFunction<Optional<Period>> inYear, int year) {
        return inYear.apply(year).map(period -> new Occurrence(year, period));
    }
}
