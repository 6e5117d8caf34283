package org.readout.coding.events;

import java.util.List;
import java.util.stream.Stream;
import org.readout.coding.coreference.ResolvedParty;
import org.readout.coding.lexicon.TriggerMatch;
import org.readout.coding.parties.Standing;

/** A trigger match with the parties that fill its slots. */
record Candidate(TriggerMatch match, List<ResolvedParty> actors, List<ResolvedParty> recipients) {

    Candidate {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /** Whether somebody who can act does it or suffers it, other than private persons alone (codebook, sections 2.1 and 2.6). */
    boolean hasParty() {
        return Stream.concat(actors.stream(), recipients.stream())
                .anyMatch(party -> party.isParty() && party.standing() != Standing.PRIVATE);
    }
}
