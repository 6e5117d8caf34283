package org.readout.coding.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.coding.coreference.ResolvedParty;
import org.readout.coding.lexicon.Entry;
import org.readout.coding.lexicon.Slot;
import org.readout.coding.parties.PartyKind;
import org.readout.model.EventType;
import org.readout.model.Quad;

/** Whether a candidate's parties are what its entry asks for (docs/reference/lexicon.md, options). */
final class Constraints {

    private static final EnumSet<PartyKind> HUMAN = EnumSet.of(
            PartyKind.PERSON, PartyKind.PEOPLE, PartyKind.ARMED, PartyKind.OFFICIAL, PartyKind.COURT, PartyKind.ORG);
    private static final Map<String, Set<PartyKind>> KINDS = Map.of(
            "state", EnumSet.of(PartyKind.STATE, PartyKind.OFFICIAL),
            "official", EnumSet.of(PartyKind.OFFICIAL, PartyKind.STATE),
            "armed", EnumSet.of(PartyKind.ARMED),
            "court", EnumSet.of(PartyKind.COURT),
            "org", EnumSet.of(PartyKind.ORG, PartyKind.COURT, PartyKind.STATE),
            "person", EnumSet.of(PartyKind.PERSON, PartyKind.OFFICIAL),
            "people", HUMAN,
            "place", EnumSet.of(PartyKind.PLACE, PartyKind.STATE));

    private Constraints() {}

    static boolean hold(Candidate candidate) {
        Entry entry = candidate.match().entry();
        return hasParty(candidate)
                && required(entry, candidate)
                && actorsFit(entry, candidate)
                && fits(entry.recipientKinds(), candidate.recipients())
                && (entry.type() != EventType.CONSULT || isMutual(candidate))
                && (!entry.weak() || isStrong(candidate));
    }

    /** Conflict needs a party that is more than a private person; the everyday words of cooperation need one that is a party by itself. */
    private static boolean hasParty(Candidate candidate) {
        Quad quad = candidate.match().entry().type().quad();
        boolean cooperation = quad == Quad.VERBAL_COOPERATION || quad == Quad.MATERIAL_COOPERATION;
        return cooperation
                ? Stream.concat(candidate.actors().stream(), candidate.recipients().stream())
                        .anyMatch(ResolvedParty::isWeighty)
                : candidate.hasParty();
    }

    /** It takes two to meet: both sides, several actors, or one that is many. */
    private static boolean isMutual(Candidate candidate) {
        List<ResolvedParty> actors = candidate.actors();
        return actors.size() + candidate.recipients().size() >= 2
                || actors.stream().anyMatch(ResolvedParty::isMany)
                || candidate.recipients().stream().anyMatch(ResolvedParty::isMany);
    }

    private static boolean required(Entry entry, Candidate candidate) {
        return (!entry.required().contains(Slot.ACT) || !candidate.actors().isEmpty())
                && (!entry.required().contains(Slot.REC)
                        || !candidate.recipients().isEmpty());
    }

    /** A passive without "by" names no actor; its entry's demand on the actor then has nothing to say. */
    private static boolean actorsFit(Entry entry, Candidate candidate) {
        boolean silent = candidate.match().fillers(Slot.ACT).isEmpty()
                && candidate.actors().isEmpty();
        return silent || fits(entry.actorKinds(), candidate.actors());
    }

    private static boolean fits(Set<String> kinds, List<ResolvedParty> parties) {
        if (kinds.isEmpty()) {
            return true;
        }
        if (kinds.contains("thing") && parties.stream().noneMatch(ResolvedParty::isParty)) {
            return true;
        }
        return parties.stream().anyMatch(party -> kinds.stream().anyMatch(kind -> isKind(kind, party)));
    }

    private static boolean isKind(String kind, ResolvedParty party) {
        return kind.equals("party")
                ? party.isParty()
                : KINDS.getOrDefault(kind, Set.of()).contains(party.kind());
    }

    private static boolean isStrong(Candidate candidate) {
        if (!candidate.actors().isEmpty() && !candidate.recipients().isEmpty()) {
            return true;
        }
        return candidate.actors().stream().anyMatch(Constraints::isPower)
                || candidate.recipients().stream().anyMatch(Constraints::isPower);
    }

    static boolean isPower(ResolvedParty party) {
        return switch (party.kind()) {
            case STATE, OFFICIAL, ARMED, COURT -> true;
            default -> false;
        };
    }
}
