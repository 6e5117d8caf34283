package org.readout.model;

import java.util.Objects;

/**
 * Words that might have carried an act and gave no report, and what decided so: the other half of an explanation.
 *
 * @param type the kind of act that was considered
 * @param trigger the words
 * @param rule the mechanism or data entry that proposed it
 * @param verdict why it is not coded, in a few words
 */
public record Considered(EventType type, Excerpt trigger, String rule, String verdict) {

    public Considered {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(trigger, "trigger");
    }
}
