package org.readout.coding.parties;

import java.util.List;
import org.readout.model.Sector;

/**
 * A state, or a land within or across states that acts: Syria, Abkhazia.
 *
 * @param code ISO 3166 alpha-3; a territory has its sovereign's
 * @param name its short English name
 * @param sectors the sectors of its authorities: GOV, or PRE for those of unrecognised territories
 * @param otherNames further names and spellings
 * @param adjectives adjectives and singular nouns: "Syrian"
 * @param peoples plural nouns: "Syrians"
 * @param capitals cities that can stand for its authorities
 * @param seats names that always stand for them: "the Kremlin"
 * @param source where the fact stands: file and line
 */
public record Country(
        String code,
        String name,
        List<Sector> sectors,
        List<String> otherNames,
        List<String> adjectives,
        List<String> peoples,
        List<String> capitals,
        List<String> seats,
        String source) {

    public Country {
        sectors = List.copyOf(sectors);
        otherNames = List.copyOf(otherNames);
        adjectives = List.copyOf(adjectives);
        peoples = List.copyOf(peoples);
        capitals = List.copyOf(capitals);
        seats = List.copyOf(seats);
    }
}
