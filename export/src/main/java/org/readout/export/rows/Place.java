package org.readout.export.rows;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.Location;
import org.readout.model.PlacePrecision;
import org.readout.model.Where;

/**
 * The place of an act in the columns that gazetteers and event data have. A cell of which nothing is known is empty.
 *
 * <p>Where the gazetteer knows only what holds the named place, the cells are of that. A sea or a land across states has no
 * coordinates here: layouts that do not say how exact a point is would put the act in its middle.
 *
 * @param where the place; empty where the text gives none
 */
public record Place(Optional<Where> where) {

    /** Its name in the gazetteer, else as it was resolved, else the words of the text. */
    public String name() {
        return location().map(Location::name).orElseGet(this::told);
    }

    /** Its name in the gazetteer, else as it was resolved. */
    public String resolvedName() {
        return location().map(Location::name).or(() -> where.map(Where::name)).orElse("");
    }

    /** As it was resolved, else the words of the text. */
    private String told() {
        return where.map(place -> place.name().isEmpty() ? words() : place.name())
                .orElse("");
    }

    /** The words of the text on one line. */
    public String words() {
        return where.map(place -> Party.words(place.mention().quote())).orElse("");
    }

    /** Name, first-order division and state, such as "Gao, Gao Region, Mali"; of a state its name alone. */
    public String fullName() {
        if (point().isEmpty()) {
            return name();
        }
        return Stream.of(isCountry() ? "" : name(), isDivision() ? "" : province(), countryName())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The city, town or village. */
    public String city() {
        return named(PlacePrecision.CITY);
    }

    /** The part of a city, or the division of the second order. */
    public String district() {
        return named(PlacePrecision.DISTRICT);
    }

    /** The division of the first order that it is or lies in. */
    public String province() {
        return location().map(Location::region).orElse("");
    }

    /** ISO 3166 alpha-3. */
    public String country() {
        return location()
                .map(Location::country)
                .filter(code -> !code.isEmpty())
                .or(() -> where.map(Where::country))
                .orElse("");
    }

    /** The usual English name of the state. */
    public String countryName() {
        return Countries.name(country()).orElse("");
    }

    /** Degrees north of the equator. */
    public String latitude() {
        return point().map(place -> degrees(place.latitude())).orElse("");
    }

    /** Degrees east of Greenwich. */
    public String longitude() {
        return point().map(place -> degrees(place.longitude())).orElse("");
    }

    /** Its number in GeoNames. */
    public OptionalLong geonamesId() {
        return location().map(Location::geonamesId).orElse(OptionalLong.empty());
    }

    /** Its number in GeoNames, as a cell. */
    public String geonames() {
        return geonamesId().isPresent() ? String.valueOf(geonamesId().getAsLong()) : "";
    }

    /** GeoNames' class: P for populated places, A for states and their divisions; empty where several could fit. */
    public String featureClass() {
        return isCity() ? "P" : isCountry() || isDivision() ? "A" : "";
    }

    /** GeoNames' code, the general one of its kind: a capital is a populated place too. Empty where several could fit. */
    public String featureCode() {
        return isCity() ? "PPL" : isCountry() ? "PCL" : isDivision() ? "ADM1" : "";
    }

    /** Where it is, if that is one place and no area across states. */
    public Optional<Location> point() {
        return location().filter(place -> place.precision() != PlacePrecision.AREA);
    }

    /** Whether it is a state. */
    public boolean isCountry() {
        return is(PlacePrecision.COUNTRY);
    }

    /** Whether it is a division of the first order, and no island or land of the same size. */
    public boolean isDivision() {
        return is(PlacePrecision.REGION) && name().equals(province());
    }

    private boolean isCity() {
        return is(PlacePrecision.CITY);
    }

    private boolean is(PlacePrecision precision) {
        return location().filter(place -> place.precision() == precision).isPresent();
    }

    private String named(PlacePrecision precision) {
        return is(precision) ? name() : "";
    }

    private Optional<Location> location() {
        return where.flatMap(Where::location);
    }

    private static String degrees(double degrees) {
        return BigDecimal.valueOf(degrees).toPlainString();
    }
}
