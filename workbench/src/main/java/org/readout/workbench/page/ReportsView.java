package org.readout.workbench.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import org.readout.workbench.chart.Picture;
import org.readout.workbench.reading.ReportLine;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.Shell.Link;
import org.readout.workbench.web.View;

/**
 * Reports that meet filters.
 *
 * @param query the filters
 * @param chips the filters one by one
 * @param total how many reports there are without filters
 * @param events how many happenings the matching reports tell
 * @param waiting documents that are still to be read
 * @param paging which of the matching ones are shown
 * @param emptiness why there are none
 * @param reports those shown
 * @param facets what else could be chosen
 * @param picture when the acts were; none where nothing matches
 * @param sort in which order they stand
 */
public record ReportsView(
        Query query,
        List<Link> chips,
        long total,
        long events,
        int waiting,
        Paging paging,
        Emptiness emptiness,
        List<ReportLine> reports,
        List<FacetGroup> facets,
        @JsonIgnore Optional<Picture> picture,
        String sort)
        implements View {

    /** The orders that are offered. */
    public static final List<SortOrder> ORDERS = List.of(
            new SortOrder("latest", "latest first"),
            new SortOrder("day", "earliest first"),
            new SortOrder("kept", "as read"),
            new SortOrder("type", "by type"),
            new SortOrder("status", "by status"),
            new SortOrder("review", "by review"));

    public ReportsView {
        chips = List.copyOf(chips);
        reports = List.copyOf(reports);
        facets = List.copyOf(facets);
    }

    @Override
    public String template() {
        return "reports";
    }

    @Override
    public String title() {
        return "Reports";
    }

    /** Where another order is shown. */
    public String sorted(String order) {
        return query.without("page").with("sort", order).at("/reports");
    }
}
