package org.readout.coding.parties;

import java.util.List;
import org.readout.model.Sector;

/**
 * A people or a community: Kurds, Muslims.
 *
 * @param name the plural
 * @param singulars singular nouns and adjectives
 * @param country ISO 3166 alpha-3, empty where it lives in several
 * @param sectors primary first
 * @param source where the fact stands: file and line
 */
public record People(String name, List<String> singulars, String country, List<Sector> sectors, String source) {

    public People {
        singulars = List.copyOf(singulars);
        sectors = List.copyOf(sectors);
    }
}
