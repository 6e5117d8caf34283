package org.readout.workbench.page;

import org.readout.workbench.web.Query;

/**
 * Which part of a list is shown, and where the others are.
 *
 * @param from number of the first item that is shown, from 1; 0 if there is none
 * @param to number of the last one
 * @param matching how many there are
 * @param previous where the part before is, or empty
 * @param next where the part after is, or empty
 */
public record Paging(long from, long to, long matching, String previous, String next) {

    static final int SIZE = 50;

    private static final int MOST_PAGES = 1_000_000;

    /** How many items stand before the page that a query asks for. */
    static int first(Query query) {
        return (query.number("page", 1, MOST_PAGES) - 1) * SIZE;
    }

    static Paging of(String path, Query query, int shown, long matching) {
        int page = query.number("page", 1, MOST_PAGES);
        long first = (long) (page - 1) * SIZE;
        return new Paging(
                shown == 0 ? 0 : first + 1,
                first + shown,
                matching,
                page > 1 ? at(path, query, page - 1) : "",
                first + shown < matching && shown > 0 ? at(path, query, page + 1) : "");
    }

    private static String at(String path, Query query, int page) {
        return page == 1
                ? query.without("page").at(path)
                : query.with("page", String.valueOf(page)).at(path);
    }
}
