package org.readout.workbench.page;

import java.util.List;

/**
 * Values of one filter with how many reports have each.
 *
 * @param label the filter in words
 * @param name the filter's word in addresses
 * @param values the most frequent ones, and those chosen
 */
public record FacetGroup(String label, String name, List<Value> values) {

    /**
     * One value.
     *
     * @param label in words
     * @param reports how many have it and meet the other filters
     * @param chosen whether it is filtered by
     * @param href where it is chosen, or no longer
     */
    public record Value(String label, long reports, boolean chosen, String href) {}

    public FacetGroup {
        values = List.copyOf(values);
    }

    /** How many are filtered by. */
    public long chosen() {
        return values.stream().filter(Value::chosen).count();
    }
}
