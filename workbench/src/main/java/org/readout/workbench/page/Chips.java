package org.readout.workbench.page;

import java.util.ArrayList;
import java.util.List;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.Shell.Link;

/** The filters of an address one by one, each with the address without it. */
final class Chips {

    private Chips() {}

    static List<Link> of(String path, Query query) {
        List<Link> chips = new ArrayList<>();
        Query first = query.without("page");
        query.values().forEach((name, values) -> {
            if (Filters.isFilter(name)) {
                List<String> all = Filters.values(name, values);
                all.forEach(value -> chips.add(new Link(name + ": " + value, without(path, first, name, all, value))));
            }
        });
        return chips;
    }

    private static String without(String path, Query query, String name, List<String> all, String value) {
        List<String> rest = all.stream().filter(other -> !other.equals(value)).toList();
        return rest.isEmpty()
                ? query.without(name).at(path)
                : query.with(name, String.join(",", rest)).at(path);
    }
}
