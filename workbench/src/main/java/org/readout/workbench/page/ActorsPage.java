package org.readout.workbench.page;

import java.util.List;
import java.util.Optional;
import org.readout.archive.Criterion;
import org.readout.workbench.web.Address;
import org.readout.workbench.web.Address.Section;
import org.readout.workbench.web.CsvTable;
import org.readout.workbench.web.Download;
import org.readout.workbench.web.Page;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.View;

/** Who acts and to whom things are done, however they are written. */
public final class ActorsPage implements Page {

    private static final String PATH = "/actors";
    private static final int MOST_ROWS = 100_000;
    private static final List<String> COLUMNS =
            List.of("id", "name", "countries", "sectors", "acts", "receives", "speaks", "written");

    private final Desk desk;

    public ActorsPage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Address address() {
        return new Address(PATH, "Actors", Section.LOOK);
    }

    @Override
    public View view(Query query) {
        List<Criterion> criteria = Filters.criteria(query);
        var page = desk.archive().reports().parties(criteria, Paging.first(query), Paging.SIZE);
        long matching = desk.archive().reports().count(criteria);
        long total = desk.archive().reports().count(List.of());
        List<PartyRow> rows =
                page.items().stream().map(party -> PartyRow.of(party, query)).toList();
        return new ActorsView(
                query,
                Chips.of(PATH, query),
                total,
                matching,
                Paging.of(PATH, query, rows.size(), page.total()),
                Emptiness.of(page.total(), desk),
                rows);
    }

    @Override
    public Optional<Download> csv(Query query) {
        List<Criterion> criteria = Filters.criteria(query);
        return Optional.of(CsvTable.of(
                "actors.csv",
                COLUMNS,
                () -> desk.archive().reports().parties(criteria, 0, MOST_ROWS).items().stream()
                        .map(party -> PartyRow.of(party, query).cells())));
    }
}
