package org.readout.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.evaluation.TimeText.Timex;

/**
 * How well temporal expressions were found and resolved, counted as TempEval-3 counts.
 *
 * @param exact found with the same first and last character
 * @param touched found, sharing a character
 * @param value touched, with the same value
 * @param type touched, with the same type
 */
record TimeScore(Tally exact, Tally touched, Tally value, Tally type) {

    static final TimeScore NONE = new TimeScore(Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE);

    /** An expression that was asked for, one that was found, or both where they touch. */
    record Pair(Optional<Timex> gold, Optional<Timex> found) {
        private boolean exact() {
            return both()
                    && gold.orElseThrow().span().equals(found.orElseThrow().span());
        }

        private boolean both() {
            return gold.isPresent() && found.isPresent();
        }

        private boolean type() {
            return both()
                    && gold.orElseThrow().type().equals(found.orElseThrow().type());
        }

        boolean value() {
            return both()
                    && gold.orElseThrow().value().equals(found.orElseThrow().value());
        }
    }

    static TimeScore of(List<Timex> gold, List<Timex> found) {
        List<Pair> pairs = pairs(gold, found);
        return new TimeScore(
                tally(pairs.stream().filter(Pair::exact).count(), gold, found),
                tally(pairs.stream().filter(Pair::both).count(), gold, found),
                tally(pairs.stream().filter(Pair::value).count(), gold, found),
                tally(pairs.stream().filter(Pair::type).count(), gold, found));
    }

    private static Tally tally(long right, List<Timex> gold, List<Timex> found) {
        return new Tally((int) right, gold.size(), found.size());
    }

    /** Every expression of either side once: each gold one with the first free found one that it touches. */
    static List<Pair> pairs(List<Timex> gold, List<Timex> found) {
        List<Pair> pairs = new ArrayList<>();
        Set<Timex> taken = new HashSet<>();
        for (Timex expected : gold) {
            Optional<Timex> match = found.stream()
                    .filter(time -> !taken.contains(time) && time.span().overlaps(expected.span()))
                    .findFirst();
            match.ifPresent(taken::add);
            pairs.add(new Pair(Optional.of(expected), match));
        }
        found.stream()
                .filter(time -> !taken.contains(time))
                .forEach(time -> pairs.add(new Pair(Optional.empty(), Optional.of(time))));
        return pairs;
    }

    TimeScore plus(TimeScore other) {
        return new TimeScore(
                exact.plus(other.exact), touched.plus(other.touched), value.plus(other.value), type.plus(other.type));
    }
}
