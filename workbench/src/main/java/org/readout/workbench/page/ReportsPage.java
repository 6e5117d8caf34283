package org.readout.workbench.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.archive.Criterion;
import org.readout.archive.Histogram;
import org.readout.archive.Order;
import org.readout.archive.StoredReport;
import org.readout.workbench.chart.Picture;
import org.readout.workbench.reading.ReportLine;
import org.readout.workbench.web.Address;
import org.readout.workbench.web.Address.Section;
import org.readout.workbench.web.Download;
import org.readout.workbench.web.Page;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.View;

/** Reports, filtered, counted and sorted. */
public final class ReportsPage implements Page {

    private static final String PATH = "/reports";

    private final Desk desk;

    public ReportsPage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Address address() {
        return new Address(PATH, "Reports", Section.LOOK);
    }

    @Override
    public View view(Query query) {
        List<Criterion> criteria = Filters.criteria(query);
        Order order = Filters.order(query, Order.LATEST);
        var page = desk.archive().reports().page(criteria, order, Paging.first(query), Paging.SIZE);
        long total = desk.archive().reports().count(List.of());
        List<ReportLine> lines = page.items().stream().map(ReportsPage::line).toList();
        return new ReportsView(
                query,
                Chips.of(PATH, query),
                total,
                desk.archive().events().count(criteria),
                desk.inbox().waiting(),
                Paging.of(PATH, query, lines.size(), page.total()),
                Emptiness.of(page.total(), desk),
                lines,
                new FacetGroups(PATH, query).of(desk.archive().reports().facets(criteria, FacetGroups.MOST)),
                page.total() == 0 ? Optional.empty() : Optional.of(picture(query, criteria)),
                order.code());
    }

    private static ReportLine line(StoredReport stored) {
        return ReportLine.of(stored.report(), stored.review().code());
    }

    private Picture picture(Query query, List<Criterion> criteria) {
        Histogram days = desk.archive().reports().histogram(criteria, Histogram.Unit.DAY);
        Map<LocalDate, Long> counts =
                days.bars().stream().collect(Collectors.toMap(Histogram.Bar::from, Histogram.Bar::reports));
        Query filters = query.without("page", "from", "to");
        return new org.readout.workbench.chart.histogram.Histogram("over-time", "Reports by day of the act", "report")
                .of(
                        counts,
                        period -> filters.with("from", period.from().toString())
                                .with("to", period.to().toString())
                                .at(PATH));
    }

    @Override
    public Optional<Download> csv(Query query) {
        return Optional.of(Exports.of(desk.archive(), query, "csv"));
    }
}
