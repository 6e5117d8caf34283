package org.readout.archive;

import java.util.List;

/**
 * A part of a list.
 *
 * @param items the items, in order
 * @param first how many stand before them
 * @param total how many the whole list has
 */
public record Page<T>(List<T> items, int first, long total) {

    public Page {
        items = List.copyOf(items);
    }
}
