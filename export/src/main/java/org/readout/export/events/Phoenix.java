package org.readout.export.events;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.export.rows.Countries;
import org.readout.export.rows.ExportFormat;
import org.readout.export.rows.Place;
import org.readout.model.Actor;

/**
 * The layout of the Phoenix data set: tab-separated without a header, a line for each pair of parties.
 *
 * <p>Columns and the parting of actor codes as in {@code postprocess.py} of openeventdata/phoenix_pipeline; names of the
 * columns as users of phoenixdata.org list them. An entity is a country or IGO, NGO, IMG, MNC, a role one of {@link #ROLES};
 * all other codes are attributes.
 */
public final class Phoenix {

    static final List<String> COLUMNS = List.of(
            "EventID",
            "Date",
            "Year",
            "Month",
            "Day",
            "SourceActorFull",
            "SourceActorEntity",
            "SourceActorRole",
            "SourceActorAttribute",
            "TargetActorFull",
            "TargetActorEntity",
            "TargetActorRole",
            "TargetActorAttribute",
            "EventCode",
            "EventRootCode",
            "PentaClass",
            "GoldsteinScore",
            "Issues",
            "Lat",
            "Lon",
            "LocationName",
            "StateName",
            "CountryCode",
            "SentenceID",
            "URLs",
            "NewsSources");

    private static final int PART = 3;
    private static final Set<String> ENTITIES = Set.of("IGO", "NGO", "IMG", "MNC");
    private static final Set<String> ROLES =
            Set.of("GOV", "MIL", "REB", "OPP", "PTY", "COP", "JUD", "SPY", "MED", "EDU", "BUS", "CRM", "CVL");

    private Phoenix() {}

    public static ExportFormat format() {
        return new ExportFormat(
                "phoenix",
                List.of(".phoenix.txt"),
                "text/tab-separated-values",
                "event layout of the Phoenix data set, one line for each pair of parties, no header",
                "Holds only acts of the 16 types that occurred, that nobody has rejected and that have a day. Loses your own codes, modes, status, attribution,"
                        + " quantities, all words of the text and the precision of day and place; parties become codes.",
                out -> new DyadLines(out, List.of(), dyad -> true, Phoenix::cells));
    }

    private static List<String> cells(Dyad dyad) {
        List<String> cells = new ArrayList<>();
        cells.add(dyad.numericId());
        addDay(cells, dyad.day());
        addParty(cells, dyad.source());
        addParty(cells, dyad.target());
        cells.add(dyad.cameo());
        cells.add(Cameo.root(dyad.cameo()));
        cells.add(Cameo.pentaClass(dyad.cameo()));
        cells.add(Cameo.goldstein(dyad.cameo()));
        cells.add(Petrarch.issues(dyad));
        addPlace(cells, dyad.row().place());
        cells.add(dyad.row().report().id());
        cells.add(dyad.row().document().source());
        cells.add(dyad.row().report().document());
        return cells;
    }

    private static void addDay(List<String> cells, LocalDate day) {
        cells.add(day.format(DateTimeFormatter.BASIC_ISO_DATE));
        cells.add(String.format(Locale.ROOT, "%04d", day.getYear()));
        cells.add(String.format(Locale.ROOT, "%02d", day.getMonthValue()));
        cells.add(String.format(Locale.ROOT, "%02d", day.getDayOfMonth()));
    }

    /** Takes the party's code apart, three letters at a time, as the pipeline does. */
    private static void addParty(List<String> cells, Optional<Actor> party) {
        String code = Petrarch.code(party);
        String entity = part(code, 0);
        String role = part(code, PART);
        boolean hasRole = ROLES.contains(role);
        List<String> attributes = new ArrayList<>();
        for (int i = hasRole ? 2 * PART : PART; i < code.length(); i += PART) {
            attributes.add(part(code, i));
        }
        cells.add(code);
        cells.add(isEntity(entity) ? entity : "");
        cells.add(hasRole ? role : "");
        cells.add(String.join(";", attributes));
    }

    private static String part(String code, int from) {
        return code.substring(Math.min(from, code.length()), Math.min(from + PART, code.length()));
    }

    private static boolean isEntity(String code) {
        return ENTITIES.contains(code) || Countries.name(code).isPresent();
    }

    private static void addPlace(List<String> cells, Place place) {
        cells.add(place.latitude());
        cells.add(place.longitude());
        cells.add(place.name());
        cells.add(place.province());
        cells.add(place.country());
    }
}
