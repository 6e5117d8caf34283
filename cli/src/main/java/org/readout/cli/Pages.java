package org.readout.cli;

import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.readout.archive.Page;

/** A long list, asked for page by page, so that only one page is in memory. */
final class Pages {

    private Pages() {}

    /**
     * Hands on all items.
     *
     * @param size how many each page has
     * @param page the page that begins at an item
     * @return how many there are
     */
    static <T> long each(int size, IntFunction<Page<T>> page, Consumer<T> taker) {
        int first = 0;
        while (true) {
            Page<T> next = page.apply(first);
            next.items().forEach(taker);
            first += size;
            if (first >= next.total()) {
                return next.total();
            }
        }
    }
}
