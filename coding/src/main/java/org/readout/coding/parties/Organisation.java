package org.readout.coding.parties;

import java.util.List;
import org.readout.model.Sector;

/**
 * A body known by name: the United Nations, Hamas, the Pentagon.
 *
 * @param name its usual English name
 * @param aliases other names, spellings and short forms
 * @param kind what kind of party it is
 * @param country ISO 3166 alpha-3 or IGO, UNO, EUR, NGO, ISM, IMG, MNC; empty where none is known
 * @param sectors primary first; empty for most international bodies
 * @param source where the fact stands: file and line
 */
public record Organisation(
        String name, List<String> aliases, PartyKind kind, String country, List<Sector> sectors, String source) {

    public Organisation {
        aliases = List.copyOf(aliases);
        sectors = List.copyOf(sectors);
    }
}
