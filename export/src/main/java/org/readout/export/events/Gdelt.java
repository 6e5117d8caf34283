package org.readout.export.events;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.readout.export.rows.ExportFormat;

/**
 * The layout of GDELT 2.0's event table: tab-separated without a header, 61 columns, a line for each pair of parties.
 *
 * <p>Columns as in "The GDELT Event Database Data Format Codebook V2.0", 19 February 2015.
 */
public final class Gdelt {

    static final List<String> COLUMNS = columns();

    private Gdelt() {}

    public static ExportFormat format() {
        return new ExportFormat(
                "gdelt",
                List.of(".gdelt.csv", ".export.csv"),
                "text/tab-separated-values",
                "event layout of GDELT 2.0, 61 columns, one line for each pair of parties, no header",
                "Holds only acts of the 16 types that occurred, that nobody has rejected and that have a day. Loses your own codes, modes, contexts, status,"
                        + " attribution, quantities, the sentence and the precision of the day; tone, ethnic and religious"
                        + " codes, the parties' places and the codes of divisions and features stay empty; a report counts"
                        + " as one mention in one article.",
                out -> new DyadLines(out, List.of(), dyad -> true, GdeltLine::of));
    }

    private static List<String> columns() {
        List<String> columns =
                new ArrayList<>(List.of("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"));
        columns.addAll(party("Actor1"));
        columns.addAll(party("Actor2"));
        columns.addAll(List.of(
                "IsRootEvent",
                "EventCode",
                "EventBaseCode",
                "EventRootCode",
                "QuadClass",
                "GoldsteinScale",
                "NumMentions",
                "NumSources",
                "NumArticles",
                "AvgTone"));
        columns.addAll(place("Actor1Geo"));
        columns.addAll(place("Actor2Geo"));
        columns.addAll(place("ActionGeo"));
        columns.addAll(List.of("DATEADDED", "SOURCEURL"));
        return List.copyOf(columns);
    }

    private static List<String> party(String which) {
        return Stream.of(
                        "Code",
                        "Name",
                        "CountryCode",
                        "KnownGroupCode",
                        "EthnicCode",
                        "Religion1Code",
                        "Religion2Code",
                        "Type1Code",
                        "Type2Code",
                        "Type3Code")
                .map(column -> which + column)
                .toList();
    }

    private static List<String> place(String which) {
        return Stream.of("Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID")
                .map(column -> which + "_" + column)
                .toList();
    }
}
