package org.readout.coding.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.coding.coreference.ArticleParties;
import org.readout.coding.coreference.ResolvedParty;
import org.readout.coding.lexicon.Entry;
import org.readout.coding.lexicon.TriggerMatch;
import org.readout.coding.lexicon.TriggerMatcher;
import org.readout.coding.syntax.Grammar;
import org.readout.coding.syntax.SentenceTree;
import org.readout.coding.syntax.TokenRef;
import org.readout.model.EventType;
import org.readout.model.PartOfSpeech;
import org.readout.model.ProposedAct.Role;

/**
 * Who stands on which side of an act, where the net's view and the tree's do not fit together: names joined by "and" are on
 * one side, nobody acts on himself, and two who agree between themselves have no recipient. Lives for one sentence.
 */
final class Sides {

    private static final Set<String> TOWARDS = Set.of("to", "with", "against");
    private static final Set<String> PAIR = Set.of("two", "both");
    private static final Set<EventType> RECIPROCAL = Set.of(EventType.AGREE, EventType.CONSULT, EventType.COOPERATE);

    private final SentenceTree tree;
    private final int sentence;
    private final ArticleParties parties;
    private final Grammar grammar;
    private final TriggerMatcher matcher;

    Sides(Grammar grammar, int sentence, ArticleParties parties, TriggerMatcher matcher) {
        this.tree = grammar.tree();
        this.sentence = sentence;
        this.parties = parties;
        this.grammar = grammar;
        this.matcher = matcher;
    }

    /**
     * The candidate with everybody on one side.
     *
     * @param candidate the parties that tree and net give together
     * @param told the parties that the tree alone gives, which the net does not overrule
     */
    Candidate settled(Candidate candidate, Candidate told) {
        return whole(apart(mutual(joined(withoutBystanders(candidate), told), told)));
    }

    /** "Our positions", "the port of Estrel": whose it is or where it lies is not hit besides. */
    private Candidate whole(Candidate candidate) {
        List<ResolvedParty> recipients = candidate.recipients().stream()
                .filter(party -> candidate.recipients().stream().noneMatch(other -> isPartOf(party, other)))
                .toList();
        return Candidate.of(candidate.match(), candidate.actors(), recipients);
    }

    private boolean isPartOf(ResolvedParty part, ResolvedParty whole) {
        int token = part.ref().token();
        boolean said = whole.isParty() || !part.isParty() || tree.pos(token) == PartOfSpeech.PRON;
        return said
                && part.ref().sentence() == sentence
                && whole.ref().sentence() == sentence
                && !tree.isRoot(token)
                && tree.head(token) == whole.ref().token()
                && (tree.is(token, "nmod") || tree.is(token, "amod") || tree.is(token, "compound"));
    }

    /** Who stops an act, or suffers it, does not do it, whatever the net takes him for. */
    private Candidate withoutBystanders(Candidate candidate) {
        List<Integer> beside = matcher.bystanders(grammar, candidate.match().token());
        List<ResolvedParty> actors = candidate.actors().stream()
                .filter(actor -> actor.ref().sentence() != sentence
                        || !beside.contains(actor.ref().token())
                                && !isTarget(candidate.type(), actor.ref().token()))
                .toList();
        return Candidate.of(candidate.match(), actors, candidate.recipients());
    }

    /** "The embassy bombings". */
    private boolean isTarget(EventType type, int token) {
        return type == EventType.ASSAULT && tree.is(token, "compound") && matcher.isTarget(tree.word(token));
    }

    /** "He spoke to the king, the pope and the emir": the net may take those behind the first for speakers. */
    private Candidate joined(Candidate candidate, Candidate told) {
        List<ResolvedParty> actors = new ArrayList<>();
        List<ResolvedParty> recipients = new ArrayList<>(candidate.recipients());
        for (ResolvedParty actor : candidate.actors()) {
            Optional<Integer> first =
                    contains(told.actors(), actor) ? Optional.empty() : firstOfSufferers(candidate, actor);
            if (first.isEmpty()) {
                actors.add(actor);
            } else {
                coordinated(first.get(), candidate.type()).stream()
                        .filter(party -> !contains(recipients, party))
                        .forEach(recipients::add);
            }
        }
        return Candidate.of(candidate.match(), actors, recipients);
    }

    private Optional<Integer> firstOfSufferers(Candidate candidate, ResolvedParty actor) {
        if (actor.ref().sentence() != sentence) {
            return Optional.empty();
        }
        int first = firstConjunct(actor.ref().token());
        TokenRef ref = new TokenRef(sentence, first);
        boolean among = first != actor.ref().token()
                && candidate.recipients().stream().anyMatch(party -> party.ref().equals(ref))
                && candidate.actors().stream().noneMatch(party -> party.ref().equals(ref));
        return among || isGoal(candidate.match(), first) ? Optional.of(first) : Optional.empty();
    }

    private int firstConjunct(int token) {
        int first = token;
        while (tree.is(first, "conj") && !tree.isRoot(first)) {
            first = tree.head(first);
        }
        return first;
    }

    /** Whether the tree shows the word as what the trigger is directed at. */
    private boolean isGoal(TriggerMatch match, int token) {
        boolean below = !tree.isRoot(token)
                && (tree.head(token) == match.token() || match.words().contains(tree.head(token)));
        boolean oblique = tree.is(token, "obl") || tree.is(token, "nmod");
        return below && oblique && TOWARDS.contains(tree.preposition(token));
    }

    private List<ResolvedParty> coordinated(int first, EventType type) {
        return tree.coordination(first).stream()
                .flatMap(token -> parties.parties(new TokenRef(sentence, token)).stream())
                .filter(party -> Candidate.mayBe(Role.RECIPIENT, type, party))
                .toList();
    }

    /** "The leaders pledged friendship between the two countries", "the two spoke, praising ties with Oman": they deal with each other. */
    private Candidate mutual(Candidate candidate, Candidate told) {
        boolean several =
                candidate.actors().size() > 1 || candidate.actors().stream().anyMatch(this::isPair);
        if (!several || !RECIPROCAL.contains(candidate.type())) {
            return candidate;
        }
        List<ResolvedParty> others = candidate.recipients().stream()
                .filter(party -> contains(told.recipients(), party) && !isPair(party))
                .toList();
        return Candidate.of(candidate.match(), candidate.actors(), others);
    }

    private boolean isPair(ResolvedParty party) {
        int token = party.ref().token();
        return party.ref().sentence() == sentence
                && (PAIR.contains(tree.word(token))
                        || tree.hasChild(
                                token,
                                child -> (tree.is(child, "nummod") || tree.is(child, "det"))
                                        && PAIR.contains(tree.word(child))));
    }

    /** "Awaiting their sentences", "defended his policy": one side is the other's own, and the word beside the trigger tells which. */
    private static Candidate apart(Candidate candidate) {
        boolean noun = candidate.match().entry().kind() == Entry.Kind.NOUN;
        List<ResolvedParty> actors = noun
                ? candidate.actors().stream()
                        .filter(actor -> !isOneOf(actor, candidate.recipients()))
                        .toList()
                : candidate.actors();
        List<ResolvedParty> recipients = candidate.recipients().stream()
                .filter(recipient -> !isOneOf(recipient, actors))
                .toList();
        return Candidate.of(candidate.match(), actors, recipients);
    }

    private static boolean isOneOf(ResolvedParty party, List<ResolvedParty> others) {
        return others.stream().anyMatch(party::isSameAs);
    }

    private static boolean contains(List<ResolvedParty> list, ResolvedParty party) {
        return list.stream().anyMatch(other -> other.ref().equals(party.ref()));
    }
}
