package org.readout.workbench.page;

import java.util.List;
import org.readout.archive.Criterion;
import org.readout.archive.FilterWords;
import org.readout.archive.Order;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.WrongRequest;

/** The filter words of an address: the same as on the command line. */
final class Filters {

    private static final String ORDER = "sort";

    private Filters() {}

    /** @throws WrongRequest if a word cannot be understood */
    static List<Criterion> criteria(Query query) {
        try {
            return FilterWords.criteria(query.only(FilterWords.names()).values());
        } catch (IllegalArgumentException e) {
            throw WrongRequest.notUnderstood(String.valueOf(e.getMessage()));
        }
    }

    /** @throws WrongRequest if there is no such order */
    static Order order(Query query, Order otherwise) {
        return query.text(ORDER)
                .map(code -> Order.ofCode(code)
                        .orElseThrow(() -> WrongRequest.notUnderstood(
                                "sort=" + code + ": expected latest, day, kept, type, status, review or reports")))
                .orElse(otherwise);
    }
}
