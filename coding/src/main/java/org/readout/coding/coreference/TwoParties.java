package org.readout.coding.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.coding.parties.Parties;
import org.readout.coding.parties.PartyKind;
import org.readout.coding.syntax.SentenceTree;
import org.readout.model.Sector;

/**
 * Phrases that take two parties met before together: "the two countries", "both leaders".
 *
 * <p>Immutable and thread-safe.
 */
final class TwoParties {

    private static final Set<String> TWO = Set.of("two", "both");
    private static final Set<String> STATES =
            Set.of("country", "nation", "state", "government", "neighbour", "neighbor", "capital");
    private static final Set<String> PEOPLE = Set.of(
            "leader",
            "president",
            "minister",
            "official",
            "premier",
            "ruler",
            "diplomat",
            "envoy",
            "man",
            "woman",
            "politician");
    private static final Set<PartyKind> HUMAN = Set.of(PartyKind.PERSON, PartyKind.OFFICIAL);

    private final Parties parties;

    TwoParties(Parties parties) {
        this.parties = parties;
    }

    /** Whether a noun phrase is of that kind. */
    static boolean isMeant(SentenceTree tree, int head) {
        return Discourse.isPlural(tree, head)
                && (STATES.contains(tree.lemma(head)) || PEOPLE.contains(tree.lemma(head)))
                && tree.hasChild(head, child -> TWO.contains(tree.word(child)))
                && tree.children(head, "nmod", "acl").isEmpty();
    }

    /** What two parties are called together by the phrase; empty if they cannot be. */
    List<ResolvedParty> together(SentenceTree tree, int head, List<ResolvedParty> pair) {
        boolean people = pair.stream().allMatch(party -> HUMAN.contains(party.kind()));
        if (PEOPLE.contains(tree.lemma(head))) {
            return people ? pair : List.of();
        }
        List<ResolvedParty> states =
                pair.stream().map(this::state).flatMap(Optional::stream).toList();
        boolean two = states.size() == 2
                && (states.get(0).country().isEmpty()
                        || !states.get(0).country().equals(states.get(1).country()));
        return two ? states : List.of();
    }

    /** The state that a party is or acts for: "Kenyatta met Museveni" is of two countries. */
    private Optional<ResolvedParty> state(ResolvedParty party) {
        // a state that no table knows may have been read as a body
        boolean unknown = party.kind() == PartyKind.ORG
                && party.country().isEmpty()
                && !party.name().isEmpty();
        if (party.kind() == PartyKind.STATE || unknown) {
            return Optional.of(party);
        }
        return parties.state(party.country())
                .map(country -> new ResolvedParty(
                        party.ref(),
                        party.span(),
                        PartyKind.STATE,
                        party.standing(),
                        country.name(),
                        country.code(),
                        List.of(Sector.GOV),
                        Optional.empty(),
                        false,
                        party.antecedent(),
                        party.how()));
    }
}
