package org.readout.coding.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.coding.own.OwnData;
import org.readout.coding.parties.Country;
import org.readout.coding.parties.Parties;

/**
 * Places by name: countries, lands and seas from Readout's own tables, settlements and divisions from GeoNames, and a user's
 * own places, which come before all others.
 *
 * <p>Immutable and thread-safe; takes about 20 MB.
 */
public final class Gazetteer {

    private final Parties parties;
    private final Countries countries;
    private final PlaceTable regions;
    private final Aliases aliases;
    private final Generics generics;
    private final PlaceWords words;
    private final GeoNames geonames;
    private final PlaceTable own;

    private Gazetteer(
            Parties parties,
            Countries countries,
            PlaceTable regions,
            Aliases aliases,
            Generics generics,
            PlaceWords words,
            GeoNames geonames,
            PlaceTable own) {
        this.parties = parties;
        this.countries = countries;
        this.regions = regions;
        this.aliases = aliases;
        this.generics = generics;
        this.words = words;
        this.geonames = geonames;
        this.own = own;
    }

    /** Reads the tables that come with the program; read them once and keep the result. */
    public static Gazetteer standard(Parties parties) {
        Generics generics = Generics.standard();
        return new Gazetteer(
                parties,
                Countries.standard(),
                PlaceTable.of(TableLine.standard("regions.txt")),
                Aliases.standard(),
                generics,
                PlaceWords.standard(),
                GeoNamesReader.standard(generics),
                PlaceTable.EMPTY);
    }

    /**
     * This gazetteer with a user's own places, which are added and take their names from all other places.
     *
     * @param data tables like {@code regions.txt}: {@code name | kind | country | latitude, longitude | division | other names}
     * @throws PlaceTableException with file and line where a line cannot be understood
     */
    public Gazetteer with(OwnData data) {
        return new Gazetteer(parties, countries, regions, aliases, generics, words, geonames, PlaceTable.of(data));
    }

    /**
     * Every place that a name may mean, those with the most people first; a user's own places alone where there are any.
     */
    public List<Place> places(String name) {
        return find(name).stream()
                .map(Candidate::place)
                .distinct()
                .sorted(Comparator.comparingLong(Place::population).reversed())
                .toList();
    }

    /** How many places it holds, countries left out. */
    public int size() {
        return own.size() + regions.size() + geonames.size();
    }

    /** Whether a name is only a short form of a division's, which could as well be a word: "Ill.". */
    boolean isShort(String name) {
        return aliases.isShort(name);
    }

    /** Whether a name ends with the dot of a short form. */
    boolean isDotted(String name) {
        return aliases.isDotted(name);
    }

    Generics generics() {
        return generics;
    }

    PlaceWords words() {
        return words;
    }

    /** Every place that a name may mean; a user's own places alone where there are any. */
    List<Candidate> find(String name) {
        String folded = PlaceName.folded(name);
        if (folded.isEmpty() || !own.find(folded).isEmpty()) {
            return own.find(folded);
        }
        List<Candidate> found = new ArrayList<>(regions.find(folded));
        parties.land(name)
                .filter(land -> !isDivision(folded, land))
                .flatMap(this::place)
                .filter(place -> !isAmong(found, place))
                .ifPresent(place -> found.add(new Candidate(place, Match.NAME)));
        aliases.find(name).ifPresent(target -> found.addAll(named(target)));
        geonames.find(folded).stream()
                .filter(candidate -> !repeats(found, candidate.place()))
                .forEach(found::add);
        return found;
    }

    /** The state or land of an adjective or a people: "Syrian", "Chechens". */
    Optional<Place> home(String demonym) {
        return parties.countryOfDemonym(demonym).flatMap(this::place);
    }

    /** The country of a code. */
    Optional<Place> country(String code) {
        return parties.state(code).flatMap(this::place);
    }

    private Optional<Place> place(Country land) {
        if (parties.isState(land)) {
            return countries.place(land.code(), land.name());
        }
        String folded = PlaceName.folded(land.name());
        return regions.find(folded).stream()
                .map(Candidate::place)
                .filter(place -> place.country().isEmpty() || place.country().equals(land.code()))
                .findFirst()
                .or(() -> division(folded, land.code()));
    }

    /** Whether a name that also stands for a whole state is that of a division: Scotland. */
    private boolean isDivision(String folded, Country land) {
        return !PlaceName.folded(land.name()).equals(folded)
                && division(folded, land.code()).isPresent();
    }

    private Optional<Place> division(String folded, String country) {
        return geonames.find(folded).stream()
                .map(Candidate::place)
                .filter(place ->
                        place.kind() == PlaceKind.DIVISION && place.country().equals(country))
                .findFirst();
    }

    private List<Candidate> named(Aliases.Target target) {
        return geonames.find(target.name()).stream()
                .filter(candidate -> candidate.match() != Match.OTHER)
                .map(Candidate::place)
                .filter(place -> place.country().equals(target.country()))
                .map(place -> new Candidate(place, Match.NAME))
                .toList();
    }

    private static boolean isAmong(List<Candidate> found, Place place) {
        return found.stream().anyMatch(candidate -> candidate.place().equals(place));
    }

    /** Whether GeoNames tells again what the own tables tell: the division Crimea beside the region. */
    private static boolean repeats(List<Candidate> found, Place place) {
        return place.kind() == PlaceKind.DIVISION
                && found.stream()
                        .map(Candidate::place)
                        .anyMatch(other -> other.country().equals(place.country())
                                && (other.kind() == PlaceKind.REGION
                                        || other.kind() == PlaceKind.DIVISION
                                        || other.kind() == PlaceKind.ISLAND));
    }
}
