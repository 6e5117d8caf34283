package org.readout.export.events;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.export.rows.Countries;
import org.readout.export.rows.ExportFormat;
import org.readout.export.rows.Party;
import org.readout.export.rows.Place;
import org.readout.model.Actor;

/**
 * The layout of the ICEWS Coded Event Data: tab-separated with a header, a line for each pair of parties.
 *
 * <p>Columns as in the yearly files at doi:10.7910/DVN/28075 (Boschee and others, 2015).
 */
public final class Icews {

    static final List<String> COLUMNS = List.of(
            "Event ID",
            "Event Date",
            "Source Name",
            "Source Sectors",
            "Source Country",
            "Event Text",
            "CAMEO Code",
            "Intensity",
            "Target Name",
            "Target Sectors",
            "Target Country",
            "Story ID",
            "Sentence Number",
            "Publisher",
            "City",
            "District",
            "Province",
            "Country",
            "Latitude",
            "Longitude");

    private Icews() {}

    public static ExportFormat format() {
        return new ExportFormat(
                "icews",
                List.of(".icews.tab"),
                "text/tab-separated-values",
                "event layout of the ICEWS Coded Event Data, one line for each pair of parties",
                "Holds only acts of the 16 types that occurred, that nobody has rejected, have a day and name both parties. Loses your own codes, modes,"
                        + " contexts, status, attribution, quantities, precision of the day and place, and all words of the"
                        + " text but the names; the sentence number stays empty.",
                out -> new DyadLines(out, COLUMNS, Dyad::hasBothParties, Icews::cells));
    }

    private static List<String> cells(Dyad dyad) {
        Place place = dyad.row().place();
        return List.of(
                dyad.numericId(),
                dyad.day().toString(),
                label(dyad, dyad.source()),
                dyad.source().map(Icews::sectors).orElse(""),
                dyad.source().map(Icews::country).orElse(""),
                Cameo.name(dyad.cameo()),
                dyad.cameo(),
                Cameo.goldstein(dyad.cameo()),
                label(dyad, dyad.target()),
                dyad.target().map(Icews::sectors).orElse(""),
                dyad.target().map(Icews::country).orElse(""),
                dyad.row().report().document(),
                "",
                dyad.row().document().source(),
                place.city(),
                place.district(),
                place.province(),
                place.countryName(),
                place.latitude(),
                place.longitude());
    }

    private static String label(Dyad dyad, Optional<Actor> party) {
        return party.map(dyad.row()::party).map(Party::label).orElse("");
    }

    private static String sectors(Actor actor) {
        return actor.sectors().stream()
                .flatMap(sector -> Cameo.icewsSector(sector).stream())
                .distinct()
                .collect(Collectors.joining(","));
    }

    private static String country(Actor actor) {
        return Countries.name(actor.country()).orElse("");
    }
}
