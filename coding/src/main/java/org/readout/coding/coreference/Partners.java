package org.readout.coding.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.coding.parties.PartyKind;
import org.readout.coding.syntax.Grammar;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.coding.syntax.SentenceTree;
import org.readout.coding.syntax.TokenRef;

/**
 * Two single parties of one verb that "they" takes together: "Sule spoke with the king. They agreed to meet."
 */
final class Partners {

    private static final int REACH = 1;
    private static final int REACH_OF_PHRASE = 2;
    private static final Set<String> BESIDE = Set.of("with", "to", "by");
    private static final Set<PartyKind> HUMAN = Set.of(PartyKind.PERSON, PartyKind.OFFICIAL);
    private static final Set<PartyKind> BODIES = Set.of(PartyKind.STATE, PartyKind.ORG);

    private final ParsedArticle article;

    Partners(ParsedArticle article) {
        this.article = article;
    }

    /** What a phrase stands for, if it was read already. */
    @FunctionalInterface
    interface Known {
        Optional<ResolvedParty> party(TokenRef ref);
    }

    /** The two latest partners before a pronoun; empty if there are none, or only such as cannot be taken together. */
    List<ResolvedParty> before(TokenRef pronoun, Known known) {
        return before(pronoun, known, REACH);
    }

    /** The same before a phrase like "the two countries", which says more and so reaches farther. */
    List<ResolvedParty> beforePhrase(TokenRef phrase, Known known) {
        return before(phrase, known, REACH_OF_PHRASE);
    }

    private List<ResolvedParty> before(TokenRef mention, Known known, int reach) {
        for (int sentence = mention.sentence(); sentence >= Math.max(0, mention.sentence() - reach); sentence--) {
            SentenceTree tree = article.tree(sentence);
            int from = sentence == mention.sentence() ? mention.token() : tree.size();
            for (int token = from - 1; token >= 0; token--) {
                List<ResolvedParty> pair = ofWord(sentence, token, known);
                if (pair.size() == 2) {
                    return pair;
                }
            }
        }
        return List.of();
    }

    private List<ResolvedParty> ofWord(int sentence, int verb, Known known) {
        Grammar grammar = article.grammar(sentence);
        SentenceTree tree = grammar.tree();
        if (!tree.isVerb(verb) && tree.children(verb, "cop").isEmpty()) {
            return List.of();
        }
        List<Integer> subjects = grammar.surfaceSubjects(verb);
        if (subjects.size() == 2) {
            return joined(known, new TokenRef(sentence, subjects.get(0)), new TokenRef(sentence, subjects.get(1)));
        }
        if (subjects.size() != 1) {
            return List.of();
        }
        TokenRef subject = new TokenRef(sentence, subjects.get(0));
        for (int partner : partners(tree, verb)) {
            List<ResolvedParty> pair = alike(known, subject, new TokenRef(sentence, partner));
            if (!pair.isEmpty()) {
                return pair;
            }
        }
        return List.of();
    }

    /** "Kenya and Uganda": the first of joined names counts as many, with the others. */
    private static List<ResolvedParty> joined(Known known, TokenRef first, TokenRef second) {
        return known.party(first)
                .flatMap(one -> known.party(second)
                        .filter(other -> areAlike(one, other))
                        .map(other -> List.of(one, other)))
                .filter(pair -> pair.stream().noneMatch(party -> party.name().isEmpty()))
                .orElse(List.of());
    }

    private static List<ResolvedParty> alike(Known known, TokenRef first, TokenRef second) {
        Optional<ResolvedParty> one = known.party(first);
        Optional<ResolvedParty> other = known.party(second);
        return one.isPresent()
                        && other.isPresent()
                        && !one.get().isMany()
                        && !other.get().isMany()
                        && areAlike(one.get(), other.get())
                ? List.of(one.get(), other.get())
                : List.of();
    }

    /** Object, partner beside the verb or predicate ("was in a car with the mayor"), and whose thing the object is: "asked for the king's support". */
    private static List<Integer> partners(SentenceTree tree, int verb) {
        List<Integer> partners = new ArrayList<>();
        for (int child : tree.children(verb, "obj", "obl", "nmod")) {
            if (tree.is(child, "obj") || BESIDE.contains(tree.preposition(child))) {
                partners.add(child);
            }
            partners.addAll(tree.children(child, "nmod:poss"));
            if (tree.is(child, "obj")) {
                // "closed its border with Uganda"
                tree.children(child, "nmod").stream()
                        .filter(other -> tree.preposition(other).equals("with"))
                        .forEach(partners::add);
            }
        }
        return partners;
    }

    private static boolean areAlike(ResolvedParty one, ResolvedParty other) {
        return !one.isSameAs(other)
                && (HUMAN.contains(one.kind()) && HUMAN.contains(other.kind())
                        || BODIES.contains(one.kind()) && BODIES.contains(other.kind()));
    }
}
