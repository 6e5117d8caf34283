package org.readout.coding.parties;

import java.util.List;
import org.readout.model.Sector;

/**
 * What a role noun or phrase says of its bearer: "riot police" are ARMED, COP.
 *
 * @param phrase lower case, singular: "riot police", "secretary of state"
 * @param kind what kind of party it names
 * @param sectors primary first; empty where the word tells none
 * @param standing whether its bearer can be a party
 * @param reach what it takes over from the words around it
 * @param source where the fact stands: file and line
 */
public record Role(String phrase, PartyKind kind, List<Sector> sectors, Standing standing, Reach reach, String source) {

    /** What a role takes over from the words around it. */
    public enum Reach {
        /** Its own sectors hold: "soldier". */
        OWN,
        /** It takes the sectors of the body it belongs to: "army spokesman", "member of parliament". */
        INHERITS,
        /** It only counts or gathers those named after "of": "hundreds of protesters". */
        COUNTS
    }

    public Role {
        sectors = List.copyOf(sectors);
    }
}
