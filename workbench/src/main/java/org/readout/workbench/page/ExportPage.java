package org.readout.workbench.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.archive.Criterion;
import org.readout.export.ExportFormats;
import org.readout.export.rows.ExportFormat;
import org.readout.workbench.page.ExportView.FormatLine;
import org.readout.workbench.web.Address;
import org.readout.workbench.web.Address.Section;
import org.readout.workbench.web.CsvTable;
import org.readout.workbench.web.Download;
import org.readout.workbench.web.Page;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.View;

/** Exactly the filtered reports, in any of the formats. */
public final class ExportPage implements Page {

    private static final String PATH = "/export";

    private final Desk desk;

    public ExportPage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Address address() {
        return new Address(PATH, "Export", Section.WORK);
    }

    @Override
    public View view(Query query) {
        List<Criterion> criteria = Filters.criteria(query);
        long matching = desk.archive().reports().count(criteria);
        long total = desk.archive().reports().count(List.of());
        return new ExportView(
                query.without("page", "sort"),
                Chips.of(PATH, query),
                total,
                matching,
                Emptiness.of(matching, desk),
                formats(query),
                command(query));
    }

    private static List<FormatLine> formats(Query query) {
        return ExportFormats.all().stream().map(format -> line(query, format)).toList();
    }

    private static FormatLine line(Query query, ExportFormat format) {
        return new FormatLine(
                format.name(),
                format.ending(),
                format.description(),
                format.loses(),
                query.without("page", "sort").with("format", format.name()).at("/download"));
    }

    private String command(Query query) {
        return "readout export " + desk.name()
                + Filters.words(query).entrySet().stream()
                        .map(entry -> " --" + entry.getKey() + " " + quoted(entry.getValue()))
                        .collect(Collectors.joining())
                + " -o reports.csv";
    }

    private static String quoted(String value) {
        return value.matches("[A-Za-z0-9,._/-]+") ? value : "'" + value.replace("'", "'\\''") + "'";
    }

    @Override
    public Optional<Download> csv(Query query) {
        List<List<String>> rows = formats(query).stream()
                .map(format -> List.of(format.name(), format.ending(), format.description(), format.loses()))
                .toList();
        return Optional.of(CsvTable.of("formats.csv", List.of("name", "ending", "description", "loses"), rows));
    }
}
