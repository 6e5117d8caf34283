package org.readout.export.events;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.export.rows.Countries;
import org.readout.export.rows.DelimitedWriter;
import org.readout.export.rows.ExportFormat;
import org.readout.export.rows.Party;
import org.readout.export.rows.Place;
import org.readout.export.rows.ReportRow;
import org.readout.export.rows.RowWriter;
import org.readout.model.Actor;
import org.readout.model.Context;
import org.readout.model.Mode;
import org.readout.model.Report;
import org.readout.model.Status;

/**
 * The layout of the POLECAT event data: tab-separated with a header, a line for each report.
 *
 * <p>Columns as in the files of the POLECAT Weekly Data (doi:10.7910/DVN/AJGVIT; Halterman and others, 2023). Several values
 * of a cell are parted by "; ", and what is not known is "None", as there.
 */
public final class Polecat implements RowWriter {

    static final List<String> COLUMNS = List.of(
            "Event ID",
            "Event Date",
            "Event Type",
            "Event Mode",
            "Intensity",
            "Quad Code",
            "Contexts",
            "Actor Name",
            "Actor Country",
            "Actor COW",
            "Primary Actor Sector",
            "Actor Sectors",
            "Actor Title",
            "Actor Name Raw",
            "Wikipedia Actor ID",
            "Recipient Name",
            "Recipient Country",
            "Recipient COW",
            "Primary Recipient Sector",
            "Recipient Sectors",
            "Recipient Title",
            "Recipient Name Raw",
            "Wikipedia Recipient ID",
            "Placename",
            "City",
            "District",
            "Province",
            "Country",
            "Latitude",
            "Longitude",
            "GeoNames ID",
            "Raw Placename",
            "Feature Type",
            "Source",
            "Publication Date",
            "Story People",
            "Story Organizations",
            "Story Locations",
            "Language",
            "Version");

    private static final String NONE = "None";
    private static final String BETWEEN = "; ";

    private final DelimitedWriter out;

    private Polecat(OutputStream out) throws IOException {
        this.out = new DelimitedWriter(out);
        this.out.line(COLUMNS);
    }

    public static ExportFormat format() {
        return new ExportFormat(
                "polecat",
                List.of(".polecat.txt", ".polecat.tsv"),
                "text/tab-separated-values",
                "event layout of the POLECAT data, one line for each report",
                "Holds only acts of the 16 types that occurred, that nobody has rejected, have a day and an actor. Loses your own codes, status, attribution,"
                        + " quantities, the sentence, all offsets and the precision of the day; intensity, Wikipedia ids and"
                        + " the story's people, organisations and places stay \"None\".",
                Polecat::new);
    }

    @Override
    public int write(ReportRow row) throws IOException {
        Report report = row.report();
        Optional<LocalDate> day = report.when().from();
        if (!report.type().isPlover()
                || report.status() != Status.OCCURRED
                || row.isRejected()
                || report.actors().isEmpty()
                || day.isEmpty()) {
            return 0;
        }
        out.line(cells(row, day.get()));
        return 1;
    }

    private static List<String> cells(ReportRow row, LocalDate day) {
        Report report = row.report();
        List<String> cells = new ArrayList<>();
        cells.add(report.id());
        cells.add(day.toString());
        cells.add(report.type().name());
        cells.add(joined(report.modes(), Mode::code));
        cells.add(NONE);
        cells.add(report.type().quad().name().replace('_', ' '));
        cells.add(joined(report.contexts(), Context::code));
        addParties(cells, row, report.actors());
        addParties(cells, row, report.recipients());
        addPlace(cells, row.place());
        cells.add(row.document().source());
        cells.add(row.document().published().map(LocalDate::toString).orElse(NONE));
        cells.addAll(List.of(NONE, NONE, NONE, "en", "Readout"));
        return cells;
    }

    private static void addParties(List<String> cells, ReportRow row, List<Actor> parties) {
        cells.add(joined(parties, party -> row.party(party).label()));
        cells.add(joined(parties, Actor::country));
        cells.add(joined(
                parties, party -> Countries.correlatesOfWar(party.country()).orElse("")));
        cells.add(joined(parties, party -> Party.sectors(party, BETWEEN).split(BETWEEN)[0]));
        cells.add(joined(parties, party -> Party.sectors(party, BETWEEN)));
        cells.add(joined(parties, party -> party.office().orElse("")));
        cells.add(joined(parties, party -> Party.words(party.mention().quote())));
        cells.add(NONE);
    }

    private static void addPlace(List<String> cells, Place place) {
        Stream.of(
                        place.resolvedName(),
                        place.city(),
                        place.district(),
                        place.province(),
                        place.country(),
                        place.latitude(),
                        place.longitude(),
                        place.geonames(),
                        place.words(),
                        place.featureCode())
                .map(cell -> cell.isEmpty() ? NONE : cell)
                .forEach(cells::add);
    }

    private static <T> String joined(List<T> values, Function<T, String> cell) {
        String joined = values.stream()
                .map(cell)
                .filter(value -> !value.isEmpty())
                .distinct()
                .collect(Collectors.joining(BETWEEN));
        return joined.isEmpty() ? NONE : joined;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
