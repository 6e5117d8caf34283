package org.readout.coding.events;

import java.util.List;

/**
 * The acts of an article.
 *
 * @param acts what is coded, in order
 * @param passedOver what was weighed and is not coded
 */
public record FoundActs(List<Act> acts, List<PassedOver> passedOver) {

    public FoundActs {
        acts = List.copyOf(acts);
        passedOver = List.copyOf(passedOver);
    }
}
