package org.readout.coding.parties;

import java.util.List;
import org.readout.model.Sector;

/**
 * A word before a role that changes its sectors: "former", "opposition", "rebel".
 *
 * @param phrase lower case
 * @param former whether it makes its bearer a former official
 * @param inherited sectors of a role that takes over its body's: "opposition leader"
 * @param added sectors added to those of any other role: "opposition supporters"
 * @param armed sectors of an armed role: "opposition fighters"
 * @param source where the fact stands: file and line
 */
record Modifier(
        String phrase, boolean former, List<Sector> inherited, List<Sector> added, List<Sector> armed, String source) {

    Modifier {
        inherited = List.copyOf(inherited);
        added = List.copyOf(added);
        armed = List.copyOf(armed);
    }
}
