package org.readout.coding.places;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the gazetteer knows of the names in one article, asked for once each. Lives for one article. */
final class KnownNames {

    /** So many people make a place known without the text's help. */
    private static final long LARGE = 100_000;

    private final Gazetteer gazetteer;
    private final Map<String, List<Candidate>> found = new HashMap<>();
    private final Map<String, Optional<Place>> homes = new HashMap<>();

    KnownNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    List<Candidate> find(String name) {
        return found.computeIfAbsent(name, gazetteer::find);
    }

    boolean isKnown(String name) {
        return !find(name).isEmpty();
    }

    /** The state or land of an adjective or a people that is no name of a place besides. */
    Optional<Place> home(String name) {
        return homes.computeIfAbsent(
                name, key -> gazetteer.home(key).filter(home -> find(key).isEmpty()));
    }

    boolean isDemonym(String name) {
        return home(name).isPresent();
    }

    boolean isDotted(String name) {
        return gazetteer.isDotted(name);
    }

    boolean isShort(String name) {
        return gazetteer.isShort(name);
    }

    /** Whether it names a country, a division or what Readout's own tables have. */
    boolean isLand(String name) {
        return find(name).stream().anyMatch(KnownNames::isLand);
    }

    private static boolean isLand(Candidate candidate) {
        return candidate.match() == Match.NAME
                && switch (candidate.place().kind()) {
                    case CITY, SEAT, CAPITAL, QUARTER, DISTRICT, LINE, SITE -> false;
                    case DIVISION ->
                        candidate.place().population() >= LARGE
                                || candidate.place().source().contains(":");
                    default -> true;
                };
    }

    /** Whether it names a country, a division, a region or a continent. */
    boolean isCountryOrDivision(String name) {
        return find(name).stream()
                .anyMatch(candidate -> isLand(candidate)
                        && switch (candidate.place().kind()) {
                            case COUNTRY, DIVISION, REGION, CONTINENT, WORLD_REGION -> true;
                            default -> false;
                        });
    }

    /** Whether it names a settlement or a district. */
    boolean isSettlement(String name) {
        return find(name).stream()
                .anyMatch(candidate -> candidate.match() != Match.OTHER
                        && (candidate.place().kind().isSettlement()
                                || candidate.place().kind() == PlaceKind.DISTRICT));
    }

    /** Whether it names a land, a capital, a large city or, in more than one word, a district. */
    boolean isLarge(String name) {
        return isLand(name) || find(name).stream().anyMatch(candidate -> isLarge(candidate, name));
    }

    private static boolean isLarge(Candidate candidate, String name) {
        Place place = candidate.place();
        return candidate.match() == Match.NAME
                && switch (place.kind()) {
                    case CAPITAL -> true;
                    case DISTRICT -> name.indexOf(' ') > 0;
                    default -> place.kind().isSettlement() && place.population() >= LARGE;
                };
    }
}
