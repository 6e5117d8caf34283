package org.readout.coding.events;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.coding.coreference.ResolvedParty;
import org.readout.coding.lexicon.TriggerMatch;
import org.readout.coding.parties.PartyKind;
import org.readout.coding.parties.Standing;
import org.readout.model.EventType;
import org.readout.model.ProposedAct.Role;
import org.readout.model.Quad;

/** A trigger match with the parties that fill its slots. */
record Candidate(TriggerMatch match, List<ResolvedParty> actors, List<ResolvedParty> recipients) {

    Candidate {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /** Types whose target may be a place: one shells a town and sends aid to it. */
    private static final Set<EventType> PLACE_RECIPIENTS =
            Set.of(EventType.AID, EventType.RETREAT, EventType.CONSULT, EventType.CONCEDE);

    /** A candidate in which nobody is on both sides: who acts is no recipient. */
    static Candidate of(TriggerMatch match, List<ResolvedParty> actors, List<ResolvedParty> recipients) {
        List<ResolvedParty> others = recipients.stream()
                .filter(party -> actors.stream().noneMatch(actor -> actor.ref().equals(party.ref())))
                .toList();
        return new Candidate(match, actors, others);
    }

    /**
     * Whether one may act or be acted upon: only parties act; places suffer force and get aid and visits, things suffer assaults, and
     * what an own code is done to may be anything.
     */
    static boolean mayBe(Role role, EventType type, ResolvedParty party) {
        if (party.isParty() || role == Role.ACTOR) {
            return party.isParty();
        }
        return party.kind() == PartyKind.PLACE ? mayBePlace(type) : mayBeThing(type);
    }

    /** Whether a place may be the recipient. */
    static boolean mayBePlace(EventType type) {
        return type.quad() == Quad.MATERIAL_CONFLICT || PLACE_RECIPIENTS.contains(type) || type == EventType.OWN;
    }

    private static boolean mayBeThing(EventType type) {
        return type == EventType.ASSAULT || type == EventType.OWN;
    }

    EventType type() {
        return match.entry().type();
    }

    /**
     * Whether somebody who can act does it or suffers it, other than private persons alone (codebook, sections 2.1 and 2.6); of an own
     * code, whether anybody or anything does.
     */
    boolean hasParty() {
        if (type() == EventType.OWN) {
            return !actors.isEmpty() || !recipients.isEmpty();
        }
        return Stream.concat(actors.stream(), recipients.stream())
                .anyMatch(party -> party.isParty() && party.standing() != Standing.PRIVATE);
    }
}
