package org.readout.coding.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.coding.lexicon.DataLines;
import org.readout.coding.parties.PartyKind;
import org.readout.coding.parties.Standing;
import org.readout.coding.syntax.SentenceTree;
import org.readout.model.EntityType;
import org.readout.model.Sector;

/**
 * Places that act: a name that no table knows and that the net takes for a place, as the subject of a verb of governments. Data:
 * {@code governing.txt}.
 *
 * <p>Immutable and thread-safe.
 */
final class GoverningPlaces {

    private static final String FILE = "governing.txt";

    private final Set<String> verbs;

    private GoverningPlaces(Set<String> verbs) {
        this.verbs = verbs;
    }

    static GoverningPlaces standard() {
        return new GoverningPlaces(DataLines.of(GoverningPlaces.class, FILE).stream()
                .map(DataLines.Line::text)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The government of a place that acts; any other party as it is. */
    ResolvedParty government(ResolvedParty party, SentenceTree tree) {
        int token = party.ref().token();
        boolean acts = party.kind() == PartyKind.PLACE && isNamedPlace(tree, token) && governs(tree, token);
        return acts
                ? new ResolvedParty(
                        party.ref(),
                        party.span(),
                        PartyKind.STATE,
                        Standing.PARTY,
                        party.name(),
                        party.country(),
                        List.of(Sector.GOV),
                        Optional.empty(),
                        false,
                        party.antecedent(),
                        "a place that acts as a government")
                : party;
    }

    private boolean governs(SentenceTree tree, int token) {
        int first = tree.is(token, "conj") ? tree.head(token) : token;
        return tree.relation(first).equals("nsubj") && verbs.contains(tree.lemma(tree.head(first)));
    }

    private static boolean isNamedPlace(SentenceTree tree, int token) {
        return tree.sentence().names().stream()
                .anyMatch(name -> name.type() == EntityType.PLACE && name.first() <= token && token < name.end());
    }
}
