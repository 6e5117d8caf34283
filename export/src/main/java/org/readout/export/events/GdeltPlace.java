package org.readout.export.events;

import java.util.List;
import org.readout.export.rows.Countries;
import org.readout.export.rows.Place;
import org.readout.model.Location;

/**
 * The eight cells of a place in GDELT's event table: type, full name, country, divisions of first and second order,
 * coordinates and feature.
 *
 * <p>The codebook's types are 1 for a country, 2 for a state of the US, 3 for a city or landmark there, 4 for one elsewhere
 * and 5 for a division of the first order elsewhere. An area across states is none of them and has only its name. The
 * codes of divisions are FIPS's and features are those of GNS and GNIS, neither of which the gazetteer has; the division of
 * a country as a whole is its own code, as in GDELT's files.
 */
final class GdeltPlace {

    static final int COLUMNS = 8;

    private static final String UNITED_STATES = "USA";

    private GdeltPlace() {}

    static List<String> of(Place place) {
        String fips = Countries.fips(place.country()).orElse("");
        return List.of(
                place.point().map(location -> type(place, location)).orElse(""),
                place.fullName(),
                fips,
                place.isCountry() ? fips : "",
                "",
                place.latitude(),
                place.longitude(),
                "");
    }

    private static String type(Place place, Location location) {
        if (place.isCountry()) {
            return "1";
        }
        boolean isAmerican = location.country().equals(UNITED_STATES);
        if (place.isDivision()) {
            return isAmerican ? "2" : "5";
        }
        return isAmerican ? "3" : "4";
    }
}
