package org.readout.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One who acts, receives or speaks.
 *
 * @param mention the words that name it in the passage: the title before a name kept, appositions dropped
 * @param name the resolved name; empty where it could not be resolved
 * @param country ISO 3166 alpha-3, or IGO, UNO, EUR, NGO, ISM, IMG, MNC; empty where unknown
 * @param sectors primary first; empty where unknown
 * @param office the office held, where known: "president"
 */
public record Actor(Excerpt mention, String name, String country, List<Sector> sectors, Optional<String> office) {

    public Actor {
        Objects.requireNonNull(mention, "mention");
        if (!country.isEmpty() && !country.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("an actor's country is three capitals or empty, not " + country);
        }
        sectors = List.copyOf(sectors);
    }
}
