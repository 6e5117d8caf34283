package org.readout.model;

import java.util.Objects;

/**
 * The place of an act.
 *
 * @param mention the words that name it
 * @param name the resolved name, or empty
 * @param country ISO 3166 alpha-3, or empty where it is not known
 */
public record Where(Excerpt mention, String name, String country) {

    public Where {
        Objects.requireNonNull(mention, "mention");
    }
}
