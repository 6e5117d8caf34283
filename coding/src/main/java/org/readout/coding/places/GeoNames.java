package org.readout.coding.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The places of GeoNames, kept as the bytes of their file with a table of names; a place is made when it is asked for.
 *
 * <p>Immutable once built by {@link GeoNamesReader}, and thread-safe.
 */
final class GeoNames {

    /** Fields of a line, see {@code training/gazetteer.py}. */
    private static final int NAME = 1;

    private static final int LATITUDE = 2;
    private static final int LONGITUDE = 3;
    private static final int FEATURE = 4;
    private static final int OTHER_NAMES = 6;
    private static final double THOUSANDTHS = 1000;

    private final GeoNamesLines lines;
    private final NameTable names;
    private final Generics generics;

    GeoNames(GeoNamesLines lines, NameTable names, Generics generics) {
        this.lines = lines;
        this.names = names;
        this.generics = generics;
    }

    /** How many places it holds, divisions included. */
    int size() {
        return lines.size();
    }

    /** The places of a name, in the order of the file. */
    List<Candidate> find(String folded) {
        List<Candidate> found = new ArrayList<>();
        names.each(
                NameTable.hash(folded),
                entry -> candidate(entry, folded).ifPresent(candidate -> found.add(0, candidate)));
        return found;
    }

    private Optional<Candidate> candidate(int entry, String folded) {
        String[] fields = lines.fields(entry);
        return match(entry, fields, folded).map(match -> new Candidate(place(entry, fields), match));
    }

    private Optional<Match> match(int entry, String[] fields, String folded) {
        String name = PlaceName.folded(fields[NAME]);
        if (name.equals(folded)) {
            return Optional.of(Match.NAME);
        }
        if (lines.isDivision(entry) || lines.isDistrict(entry)) {
            return generics.stripped(name).filter(folded::equals).map(text -> Match.SHORT);
        }
        for (int i = OTHER_NAMES; i < fields.length; i++) {
            if (PlaceName.folded(fields[i]).equals(folded)) {
                return Optional.of(Match.OTHER);
            }
        }
        return Optional.empty();
    }

    private Place place(int entry, String[] fields) {
        return new Place(
                fields[NAME],
                kind(entry, fields),
                lines.country(entry),
                lines.divisionName(entry),
                lines.isDivision(entry) ? "" : lines.districtName(entry),
                new Point(degrees(fields[LATITUDE]), degrees(fields[LONGITUDE])),
                lines.population(entry),
                lines.id(entry) == 0 ? OptionalLong.empty() : OptionalLong.of(lines.id(entry)),
                "GeoNames");
    }

    private PlaceKind kind(int entry, String[] fields) {
        if (lines.isDivision(entry)) {
            return PlaceKind.DIVISION;
        }
        if (lines.isDistrict(entry)) {
            return PlaceKind.DISTRICT;
        }
        return switch (fields[FEATURE]) {
            case "C" -> PlaceKind.CAPITAL;
            case "A" -> PlaceKind.SEAT;
            case "X" -> PlaceKind.QUARTER;
            default -> PlaceKind.CITY;
        };
    }

    private static double degrees(String thousandths) {
        return Integer.parseInt(thousandths) / THOUSANDTHS;
    }
}
