package org.readout.workbench.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.archive.Criterion;
import org.readout.archive.SpeakerSummary;
import org.readout.workbench.page.SourcesView.SpeakerRow;
import org.readout.workbench.web.Address;
import org.readout.workbench.web.Address.Section;
import org.readout.workbench.web.CsvTable;
import org.readout.workbench.web.Download;
import org.readout.workbench.web.Page;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.View;

/** Who is quoted by whom, and whether anybody else tells the same. */
public final class SourcesPage implements Page {

    private static final String PATH = "/sources";
    private static final int MOST_ROWS = 100_000;
    private static final List<String> COLUMNS = List.of(
            "id",
            "name",
            "countries",
            "sectors",
            "acts",
            "receives",
            "speaks",
            "written",
            "documents",
            "events",
            "corroborated",
            "single_source",
            "outlets",
            "outlets_most");

    private final Desk desk;

    public SourcesPage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Address address() {
        return new Address(PATH, "Sources", Section.LOOK);
    }

    @Override
    public View view(Query query) {
        List<Criterion> criteria = Filters.criteria(query);
        var page = desk.archive().reports().speakers(criteria, Paging.first(query), Paging.SIZE);
        long matching = desk.archive().reports().count(criteria);
        long total = desk.archive().reports().count(List.of());
        List<SpeakerRow> rows =
                page.items().stream().map(speaker -> row(speaker, query)).toList();
        return new SourcesView(
                query,
                Chips.of(PATH, query),
                total,
                matching,
                Paging.of(PATH, query, rows.size(), page.total()),
                Emptiness.of(matching, desk),
                rows);
    }

    private static SpeakerRow row(SpeakerSummary speaker, Query query) {
        return new SpeakerRow(
                PartyRow.of(speaker.party(), query),
                speaker.documents(),
                speaker.events(),
                speaker.corroborated(),
                speaker.singleSource(),
                speaker.outlets(),
                speaker.moreOutlets());
    }

    @Override
    public Optional<Download> csv(Query query) {
        List<Criterion> criteria = Filters.criteria(query);
        return Optional.of(CsvTable.of(
                "sources.csv",
                COLUMNS,
                () -> desk.archive().reports().speakers(criteria, 0, MOST_ROWS).items().stream()
                        .map(speaker -> cells(row(speaker, query)))));
    }

    private static List<String> cells(SpeakerRow row) {
        List<String> cells = new ArrayList<>(row.party().cells());
        cells.add(String.valueOf(row.documents()));
        cells.add(String.valueOf(row.events()));
        cells.add(String.valueOf(row.corroborated()));
        cells.add(String.valueOf(row.singleSource()));
        cells.add(String.valueOf(row.outlets().size() + row.moreOutlets()));
        cells.add(row.outlets().stream()
                .map(outlet -> outlet.name() + " " + outlet.documents())
                .collect(Collectors.joining("; ")));
        return cells;
    }
}
