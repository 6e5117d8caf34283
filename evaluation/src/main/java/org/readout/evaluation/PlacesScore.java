package org.readout.evaluation;

import java.util.List;
import java.util.Optional;
import org.readout.coding.places.Point;
import org.readout.coding.places.Resolution;
import org.readout.coding.places.Toponym;
import org.readout.evaluation.PlacesSet.Marked;

/**
 * How well the names of places were found and placed.
 *
 * @param correct marked names found by exact place
 * @param gold marked names
 * @param found names found
 * @param located marked names with a point
 * @param touched of these, names over which any name was found
 * @param near of these, names found exactly and placed within 161 km of the point
 * @param nearTouched of these, names over which a name was found and placed within 161 km
 */
record PlacesScore(int correct, int gold, int found, int located, int touched, int near, int nearTouched) {

    static final PlacesScore NONE = new PlacesScore(0, 0, 0, 0, 0, 0, 0);

    /** A hundred miles, the usual bound. */
    private static final double NEAR_KM = 161;

    /** Compares what was found in one article. */
    static PlacesScore of(List<Marked> gold, List<Toponym> found) {
        PlacesScore score = new PlacesScore(0, gold.size(), found.size(), 0, 0, 0, 0);
        for (Marked name : gold) {
            score = score.plus(of(name, found));
        }
        return score;
    }

    private static PlacesScore of(Marked name, List<Toponym> found) {
        List<Toponym> over = found.stream()
                .filter(toponym -> toponym.span().overlaps(name.span()))
                .toList();
        Optional<Toponym> exact = over.stream()
                .filter(toponym -> toponym.span().equals(name.span()))
                .findFirst();
        int correct = exact.isPresent() ? 1 : 0;
        if (name.point().isEmpty()) {
            return new PlacesScore(correct, 0, 0, 0, 0, 0, 0);
        }
        Point point = name.point().get();
        return new PlacesScore(
                correct,
                0,
                0,
                1,
                over.isEmpty() ? 0 : 1,
                exact.filter(toponym -> isNear(toponym, point)).isPresent() ? 1 : 0,
                over.stream().anyMatch(toponym -> isNear(toponym, point)) ? 1 : 0);
    }

    private static boolean isNear(Toponym toponym, Point point) {
        return toponym.resolution()
                .map(Resolution::place)
                .filter(place -> place.point().distance(point) <= NEAR_KM)
                .isPresent();
    }

    /** Names found by exact place. */
    Tally names() {
        return new Tally(correct, gold, found);
    }

    PlacesScore plus(PlacesScore other) {
        return new PlacesScore(
                correct + other.correct,
                gold + other.gold,
                found + other.found,
                located + other.located,
                touched + other.touched,
                near + other.near,
                nearTouched + other.nearTouched);
    }
}
