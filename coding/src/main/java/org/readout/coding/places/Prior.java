package org.readout.coding.places;

import java.util.Optional;

/**
 * What speaks for a place before the text is looked at: how many live there, what it is, how well the name fits. In powers of
 * ten of people, so that a capital of a million has 7.2 and a village of a thousand has 3. Stateless.
 */
final class Prior {

    private static final double HINTED = 4;
    /** A division of the own tables, which does not count its people. */
    private static final double LARGE_DIVISION = 7;

    private Prior() {}

    static double of(Candidate candidate, Optional<PlaceKind> hint) {
        Place place = candidate.place();
        return byKind(place)
                + byMatch(candidate.match())
                + hint.map(kind -> byHint(kind, place.kind())).orElse(0.0);
    }

    private static double byKind(Place place) {
        double people = Math.log10(place.population() + 100.0);
        return switch (place.kind()) {
            case COUNTRY, CONTINENT, WORLD_REGION -> 9;
            case DIVISION -> place.population() == 0 ? LARGE_DIVISION : people;
            case DISTRICT -> people - 1.2;
            case CAPITAL -> people + 1.2;
            case SEAT -> people + 0.6;
            case CITY -> people;
            case QUARTER -> people - 1;
            case LINE -> 6;
            default -> 7.5;
        };
    }

    private static double byMatch(Match match) {
        return switch (match) {
            case NAME -> 0;
            case SHORT -> -0.6;
            case OTHER -> -1.2;
        };
    }

    /** A place of the kind that the word beside the name tells, or of another. */
    private static double byHint(PlaceKind hint, PlaceKind kind) {
        boolean fits = switch (hint) {
            case CITY -> kind.isSettlement();
            case DIVISION -> kind == PlaceKind.DIVISION || kind == PlaceKind.REGION;
            case DISTRICT -> kind == PlaceKind.DISTRICT;
            default -> kind == hint;
        };
        return fits ? HINTED : 0;
    }
}
