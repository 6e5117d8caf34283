package org.readout.coding.records;

import java.util.Optional;
import java.util.Set;
import org.readout.coding.coreference.ArticleParties;
import org.readout.coding.coreference.ResolvedParty;
import org.readout.coding.events.Act;
import org.readout.coding.parties.PartyKind;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.coding.syntax.SentenceTree;
import org.readout.coding.syntax.TokenRef;
import org.readout.model.EntityType;
import org.readout.model.Excerpt;
import org.readout.model.Where;

/** The place of an act: the nearest phrase of location under its trigger or the verb above it, or what the reader net shows. Stateless. */
final class Places {

    private static final Set<String> LOCATIVE =
            Set.of("in", "at", "near", "outside", "inside", "around", "across", "on", "along", "throughout", "off");
    private static final int MAX_STEPS = 3;

    private final ParsedArticle article;
    private final ArticleParties parties;

    Places(ParsedArticle article, ArticleParties parties) {
        this.article = article;
        this.parties = parties;
    }

    Optional<Where> of(Act act) {
        int sentence = act.trigger().sentence();
        SentenceTree tree = article.tree(sentence);
        return nearest(tree, act)
                .or(() -> act.places().stream().findFirst())
                .map(token -> where(tree, new TokenRef(sentence, token)));
    }

    private Optional<Integer> nearest(SentenceTree tree, Act act) {
        int at = act.trigger().token();
        for (int step = 0; step <= MAX_STEPS; step++) {
            Optional<Integer> found = under(tree, act, at);
            if (found.isPresent()) {
                return found;
            }
            if (tree.isRoot(at) || tree.is(at, "ccomp") || tree.relation(at).equals("acl:relcl")) {
                return Optional.empty();
            }
            at = tree.head(at);
        }
        return Optional.empty();
    }

    private Optional<Integer> under(SentenceTree tree, Act act, int head) {
        for (int child : tree.children(head, "obl", "nmod", "obj")) {
            if (isPlace(tree, act, child)) {
                return Optional.of(child);
            }
            if (tree.is(child, "obj") || tree.is(child, "obl")) {
                Optional<Integer> deeper = tree.children(child, "nmod").stream()
                        .filter(below -> isPlace(tree, act, below))
                        .findFirst();
                if (deeper.isPresent()) {
                    return deeper;
                }
            }
        }
        return Optional.empty();
    }

    /** "In Kampala", "at a base in Balkh" where the net takes it for the place too, but not "in the wake of the strike on Aleppo". */
    private boolean isPlace(SentenceTree tree, Act act, int token) {
        if (!LOCATIVE.contains(tree.preposition(token))) {
            return false;
        }
        TokenRef ref = new TokenRef(act.trigger().sentence(), token);
        return parties.parties(ref).get(0).kind() == PartyKind.PLACE
                || isInPlaceName(tree, token)
                || act.places().contains(token);
    }

    private Where where(SentenceTree tree, TokenRef ref) {
        ResolvedParty party = parties.parties(ref).get(0);
        return new Where(Excerpt.of(article.text(), tree.nounPhrase(ref.token())), party.name(), party.country());
    }

    private static boolean isInPlaceName(SentenceTree tree, int token) {
        return tree.sentence().names().stream()
                .anyMatch(name -> name.type() == EntityType.PLACE && name.first() <= token && token < name.end());
    }
}
