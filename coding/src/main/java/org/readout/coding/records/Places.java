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
import org.readout.model.NamedEntity;
import org.readout.model.Where;

/** The place of an act: the nearest phrase of location under its trigger or the verb above it. Stateless. */
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
        int at = act.trigger().token();
        for (int step = 0; step <= MAX_STEPS; step++) {
            Optional<Where> found = under(tree, sentence, at);
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

    private Optional<Where> under(SentenceTree tree, int sentence, int head) {
        for (int child : tree.children(head, "obl", "nmod", "obj")) {
            String preposition = tree.preposition(child);
            Optional<Where> place = LOCATIVE.contains(preposition) ? place(tree, sentence, child) : Optional.empty();
            if (place.isPresent()) {
                return place;
            }
            Optional<Where> deeper =
                    tree.is(child, "obj") || tree.is(child, "obl") ? nested(tree, sentence, child) : Optional.empty();
            if (deeper.isPresent()) {
                return deeper;
            }
        }
        return Optional.empty();
    }

    private Optional<Where> nested(SentenceTree tree, int sentence, int head) {
        for (int child : tree.children(head, "nmod")) {
            if (LOCATIVE.contains(tree.preposition(child))) {
                Optional<Where> place = place(tree, sentence, child);
                if (place.isPresent()) {
                    return place;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Where> place(SentenceTree tree, int sentence, int token) {
        TokenRef ref = new TokenRef(sentence, token);
        ResolvedParty party = parties.parties(ref).get(0);
        boolean named = holdsPlaceName(tree, token);
        boolean place = party.kind() == PartyKind.PLACE || named;
        if (!place) {
            return Optional.empty();
        }
        return Optional.of(
                new Where(Excerpt.of(article.text(), tree.nounPhrase(token)), party.name(), party.country()));
    }

    private static boolean holdsPlaceName(SentenceTree tree, int token) {
        int[] range = tree.subtree(token);
        for (NamedEntity name : tree.sentence().names()) {
            if (name.type() == EntityType.PLACE && name.first() >= range[0] && name.end() <= range[1] + 1) {
                return true;
            }
        }
        return false;
    }
}
