package org.readout.coding.places;

import java.util.Comparator;
import java.util.List;
import org.readout.coding.places.Sense.Weighed;

/**
 * How well a place fits the other names of an article while none of them is decided: Athens in Texas beside Palestine, which may
 * be a town there too. Confined to one resolution.
 */
final class Company {

    /** Beyond these a long article gains nothing and would cost the square of its length. */
    private static final int MOST_NAMES = 40;

    private static final int MOST_CANDIDATES = 12;
    private static final double NEAR_KM = 100;
    /** So many powers of ten less known a place is only a third as likely meant. */
    private static final double DOUBT = 1.5;

    private static final double INERTIA = 1;
    private static final double SAME_COUNTRY = 0.25;
    private static final double SAME_DIVISION = 0.6;

    private final List<Sense> senses;

    Company(List<Sense> senses) {
        this.senses = senses.stream()
                .sorted(Comparator.comparingInt(
                                (Sense sense) -> sense.mentions().size())
                        .reversed())
                .limit(MOST_NAMES)
                .toList();
    }

    /** From 0, where no other name may mean a place near it, to 1. */
    double fit(Sense of, Place place) {
        double sum = 0;
        double weights = INERTIA;
        for (Sense other : senses) {
            if (!other.equals(of)) {
                double weight = 1 + Math.log(other.mentions().size());
                weights += weight;
                sum += weight * best(other, place);
            }
        }
        return sum / weights;
    }

    private static double best(Sense other, Place place) {
        double best = 0;
        double known = other.candidates().get(0).prior();
        int tried = 0;
        for (Weighed candidate : other.candidates()) {
            if (tried++ == MOST_CANDIDATES) {
                break;
            }
            double likely = Math.exp((candidate.prior() - known) / DOUBT);
            best = Math.max(best, likely * closeness(candidate.place(), place));
        }
        return best;
    }

    private static double closeness(Place one, Place other) {
        if (one.country().isEmpty() || !one.country().equals(other.country())) {
            return isLocal(one) && isLocal(other) ? near(one, other) : 0;
        }
        boolean sameDivision = !one.division().isEmpty() && one.division().equals(other.division());
        double shared = sameDivision ? SAME_DIVISION : SAME_COUNTRY;
        return isLocal(one) && isLocal(other) ? Math.max(shared, near(one, other)) : shared;
    }

    private static double near(Place one, Place other) {
        return Math.exp(-one.point().distance(other.point()) / NEAR_KM);
    }

    private static boolean isLocal(Place place) {
        return place.kind().isSettlement() || place.kind() == PlaceKind.DISTRICT;
    }
}
