package org.readout.coding.events;

import java.util.List;
import org.readout.coding.coreference.ResolvedParty;
import org.readout.coding.lexicon.TriggerMatch;

/** A trigger match with the parties that fill its slots. */
record Candidate(TriggerMatch match, List<ResolvedParty> actors, List<ResolvedParty> recipients) {

    Candidate {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }
}
