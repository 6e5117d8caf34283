package org.readout.coding.places;

import java.util.Objects;
import java.util.OptionalLong;
import org.readout.model.Location;

/**
 * A place on earth that the gazetteer knows.
 *
 * @param name its name
 * @param kind what kind of place
 * @param country ISO 3166 alpha-3; empty where it lies in none or in several
 * @param division the name of the first-order division that it is or lies in, or empty
 * @param district the name of the second-order division that it is or lies in, or empty
 * @param point its centre
 * @param population how many live there, to two digits; 0 where it is not known
 * @param geonamesId its number in GeoNames, where the gazetteer holds one
 * @param source where the entry stands
 */
public record Place(
        String name,
        PlaceKind kind,
        String country,
        String division,
        String district,
        Point point,
        long population,
        OptionalLong geonamesId,
        String source) {

    public Place {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a place has a name");
        }
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(point, "point");
    }

    /** This place as a report tells it. */
    public Location location(boolean isContainer) {
        return new Location(
                name,
                kind.precision(),
                point.latitude(),
                point.longitude(),
                country,
                division,
                geonamesId,
                isContainer);
    }

    /** Whether this place lies in the other, as far as the divisions tell: Homs in Syria. */
    boolean isIn(Place other) {
        boolean sameCountry = !country.isEmpty() && country.equals(other.country);
        return switch (other.kind) {
            case COUNTRY -> sameCountry && kind != PlaceKind.COUNTRY;
            case DIVISION -> sameCountry && kind != PlaceKind.COUNTRY && division.equals(other.division);
            case DISTRICT ->
                sameCountry
                        && kind != PlaceKind.DIVISION
                        && division.equals(other.division)
                        && district.equals(other.district);
            default -> false;
        };
    }

    /** In words, for explanations: "Homs, Homs, SYR (seat, 780000)". */
    public String described() {
        StringBuilder words = new StringBuilder(name);
        if (!division.isEmpty() && kind != PlaceKind.DIVISION) {
            words.append(", ").append(division);
        }
        if (!country.isEmpty() && kind != PlaceKind.COUNTRY) {
            words.append(", ").append(country);
        }
        words.append(" (").append(kind.word());
        if (kind.isSettlement() && population > 0) {
            words.append(", ").append(population);
        }
        return words.append(')').toString();
    }
}
