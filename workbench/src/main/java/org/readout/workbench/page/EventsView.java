package org.readout.workbench.page;

import java.util.List;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.Shell.Link;
import org.readout.workbench.web.View;

/**
 * Happenings of which a report meets filters.
 *
 * @param query the filters
 * @param chips the filters one by one
 * @param total how many there are without filters
 * @param reports how many reports there are without filters
 * @param paging which of the matching ones are shown
 * @param emptiness why there are none
 * @param events those shown
 * @param facets what else could be chosen
 * @param sort in which order they stand
 */
public record EventsView(
        Query query,
        List<Link> chips,
        long total,
        long reports,
        Paging paging,
        Emptiness emptiness,
        List<EventLine> events,
        List<FacetGroup> facets,
        String sort)
        implements View {

    /** The orders that are offered. */
    public static final List<SortOrder> ORDERS = List.of(
            new SortOrder("latest", "latest first"),
            new SortOrder("day", "earliest first"),
            new SortOrder("reports", "told most"),
            new SortOrder("type", "by type"));

    public EventsView {
        chips = List.copyOf(chips);
        events = List.copyOf(events);
        facets = List.copyOf(facets);
    }

    @Override
    public String template() {
        return "events";
    }

    @Override
    public String title() {
        return "Events";
    }

    /** Where another order is shown. */
    public String sorted(String order) {
        return query.without("page").with("sort", order).at("/events");
    }
}
