package org.readout.workbench.page;

import java.util.List;
import java.util.Optional;
import org.readout.archive.Criterion;
import org.readout.archive.Order;
import org.readout.workbench.web.Address;
import org.readout.workbench.web.Address.Section;
import org.readout.workbench.web.CsvTable;
import org.readout.workbench.web.Download;
import org.readout.workbench.web.Page;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.View;

/** Happenings, filtered, counted and sorted. */
public final class EventsPage implements Page {

    private static final String PATH = "/events";
    private static final int MOST_ROWS = 1_000_000;
    private static final List<String> COLUMNS = List.of(
            "id",
            "when",
            "type",
            "modes",
            "status",
            "actors",
            "recipients",
            "where",
            "reports",
            "documents",
            "speakers",
            "corroborated",
            "sentence");

    private final Desk desk;

    public EventsPage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Address address() {
        return new Address(PATH, "Events", Section.LOOK);
    }

    @Override
    public View view(Query query) {
        List<Criterion> criteria = Filters.criteria(query);
        Order order = Filters.order(query, Order.LATEST);
        var page = desk.archive().events().page(criteria, order, Paging.first(query), Paging.SIZE);
        long total = desk.archive().reports().count(List.of());
        List<EventLine> lines = page.items().stream().map(EventLine::of).toList();
        return new EventsView(
                query,
                Chips.of(PATH, query),
                desk.archive().events().count(List.of()),
                total,
                Paging.of(PATH, query, lines.size(), page.total()),
                Emptiness.of(page.total(), desk),
                lines,
                new FacetGroups(PATH, query).of(desk.archive().reports().facets(criteria, FacetGroups.MOST)),
                order.code());
    }

    @Override
    public Optional<Download> csv(Query query) {
        List<Criterion> criteria = Filters.criteria(query);
        Order order = Filters.order(query, Order.LATEST);
        return Optional.of(CsvTable.of(
                "events.csv",
                COLUMNS,
                () -> desk.archive().events().page(criteria, order, 0, MOST_ROWS).items().stream()
                        .map(EventLine::of)
                        .map(EventLine::cells)));
    }
}
