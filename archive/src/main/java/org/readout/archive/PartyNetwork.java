package org.readout.archive;

import java.util.List;

/**
 * Who acts on whom.
 *
 * @param parties those that most reports name, the most frequent first
 * @param ties between them, and within them
 * @param total how many parties all the reports name
 */
public record PartyNetwork(List<PartySummary> parties, List<Tie> ties, long total) {

    public PartyNetwork {
        parties = List.copyOf(parties);
        ties = List.copyOf(ties);
    }

    /**
     * How often one party acts on another in one way.
     *
     * @param from id of the party that acts
     * @param to id of the party that receives
     * @param hostile whether the acts are conflict, in words or deeds, or else cooperation
     * @param mutual whether both did it together
     * @param reports how many tell it
     */
    public record Tie(String from, String to, boolean hostile, boolean mutual, long reports) {}
}
