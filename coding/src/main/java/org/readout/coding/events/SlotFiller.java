package org.readout.coding.events;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.readout.coding.coreference.ArticleParties;
import org.readout.coding.coreference.ResolvedParty;
import org.readout.coding.lexicon.Entry;
import org.readout.coding.lexicon.Slot;
import org.readout.coding.lexicon.TriggerMatch;
import org.readout.coding.lexicon.TriggerMatcher;
import org.readout.coding.parties.PartyKind;
import org.readout.coding.syntax.Grammar;
import org.readout.coding.syntax.SentenceTree;
import org.readout.coding.syntax.TokenRef;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.PartOfSpeech;
import org.readout.model.Quad;

/** Turns the tokens of a trigger's slots into parties of one sentence. Lives for one sentence. */
final class SlotFiller {

    private static final int MAX_DEPTH = 3;

    /** Role nouns that name nobody before another noun. */
    private static final Set<String> NO_OWNERS = Set.of("other", "power");

    private final Grammar grammar;
    private final SentenceTree tree;
    private final int sentence;
    private final ArticleParties parties;
    private final TriggerMatcher matcher;

    SlotFiller(Grammar grammar, int sentence, ArticleParties parties, TriggerMatcher matcher) {
        this.grammar = grammar;
        this.tree = grammar.tree();
        this.sentence = sentence;
        this.parties = parties;
        this.matcher = matcher;
    }

    Candidate fill(TriggerMatch match) {
        List<ResolvedParty> actors = senders(match);
        if (actors.isEmpty()) {
            actors = parties(match, Slot.ACT, match.entry().type());
        }
        if (actors.isEmpty()) {
            actors = actorsOfItsNoun(match);
        }
        List<ResolvedParty> recipients =
                new ArrayList<>(parties(match, Slot.REC, match.entry().type()));
        if (recipients.isEmpty() && isAllegation(match)) {
            match.clause()
                    .ifPresent(clause -> grammar.agents(clause)
                            .forEach(token -> collect(token, Slot.REC, EventType.ACCUSE, recipients, 0)));
        }
        recipients.removeIf(r -> tree.word(r.ref().token()).matches(".*sel(f|ves)"));
        if (match.entry().type() == EventType.OWN && recipients.isEmpty()) {
            recipients.addAll(subjectsThatDoNotAct(match));
        }
        return Candidate.of(match, actors, recipients);
    }

    /** "Killed in clashes between police and rebels": the noun in the wording names who does it. */
    private List<ResolvedParty> actorsOfItsNoun(TriggerMatch match) {
        return match.words().stream()
                .filter(word -> word != match.token())
                .flatMap(word -> matcher.matches(grammar, word).stream())
                .filter(noun -> noun.entry().kind() == Entry.Kind.NOUN)
                .filter(noun -> noun.entry().type() == match.entry().type())
                .findFirst()
                .map(noun -> parties(noun, Slot.ACT, noun.entry().type()))
                .orElseGet(List::of);
    }

    /** "Allegations that Russia interfered": who is told to have done it is accused. */
    private static boolean isAllegation(TriggerMatch match) {
        return match.entry().kind() == Entry.Kind.NOUN
                && match.entry().type() == EventType.ACCUSE
                && match.entry().modes().contains(Mode.ALLEGE);
    }

    /** "The crossing reopened": what cannot act is what it happens to. */
    private List<ResolvedParty> subjectsThatDoNotAct(TriggerMatch match) {
        List<ResolvedParty> found = new ArrayList<>();
        match.fillers(Slot.ACT).stream()
                .flatMap(token -> parties.parties(new TokenRef(sentence, token)).stream())
                .filter(party -> !party.isParty())
                .forEach(party -> add(found, party));
        return found;
    }

    private List<ResolvedParty> senders(TriggerMatch match) {
        List<ResolvedParty> found = new ArrayList<>();
        if (match.entry().actsThroughItsObject()) {
            for (int token : grammar.agents(match.token())) {
                collect(token, Slot.ACT, match.entry().type(), found, 0);
            }
        }
        return found;
    }

    private List<ResolvedParty> parties(TriggerMatch match, Slot slot, EventType type) {
        List<ResolvedParty> found = new ArrayList<>();
        for (int token : match.fillers(slot)) {
            collect(token, slot, type, found, 0);
        }
        OptionalInt target = target(match);
        for (int token : match.descriptions(slot)) {
            ResolvedParty party = parties.description(new TokenRef(sentence, token));
            boolean ofTarget = slot == Slot.ACT && token <= target.orElse(-1);
            if (isParty(party) && found.isEmpty() && !ofTarget && !isScene(match, slot, party)) {
                add(found, party);
            }
        }
        if (slot == Slot.REC && found.isEmpty()) {
            target.ifPresent(token -> add(found, parties.description(new TokenRef(sentence, token))));
        }
        return found;
    }

    /** "Two other attacks" are not by others, and "the power station" is no power's. */
    private boolean isParty(ResolvedParty party) {
        return party.isParty() && !NO_OWNERS.contains(tree.word(party.ref().token()));
    }

    /** "The U.S. embassy bombings": what stands before the noun is hit, and whose it is does not act. */
    private OptionalInt target(TriggerMatch match) {
        return match.descriptions(Slot.ACT).stream()
                .filter(token -> match.entry().type() == EventType.ASSAULT && matcher.isTarget(tree.word(token)))
                .mapToInt(Integer::intValue)
                .max();
    }

    /** "The Kenya bombing" happened in Kenya; "the US bombing" and "Israel strikes on Gaza" name who did it. */
    private boolean isScene(TriggerMatch match, Slot slot, ResolvedParty party) {
        int token = party.ref().token();
        return slot == Slot.ACT
                && match.entry().type() == EventType.ASSAULT
                && match.fillers(Slot.REC).isEmpty()
                && party.kind() == PartyKind.STATE
                && tree.is(token, "compound")
                && tree.pos(token) == PartOfSpeech.PROPN
                && !tree.token(token).text().matches("[\\p{Lu}.]+");
    }

    private void collect(int token, Slot slot, EventType type, List<ResolvedParty> found, int depth) {
        for (ResolvedParty party : parties.parties(new TokenRef(sentence, token))) {
            if (party.isParty() || slot == Slot.REC && party.kind() == PartyKind.PLACE && Candidate.mayBePlace(type)) {
                add(found, party);
            } else if (type == EventType.OWN && slot == Slot.REC) {
                add(found, party);
            } else if (party.kind() == PartyKind.THING && depth < MAX_DEPTH) {
                owners(token, slot, type, found, depth);
                if (found.isEmpty() && depth == 0 && slot == Slot.REC && type == EventType.ASSAULT && isObject(token)) {
                    add(found, party);
                }
            }
        }
    }

    /** What is attacked may be a thing: a bus, a church, a house. */
    private boolean isObject(int token) {
        boolean noun = tree.pos(token) == PartOfSpeech.NOUN;
        return noun
                && (tree.is(token, "obj") || tree.relation(token).equals("nsubj:pass"))
                && matcher.matches(grammar, token).isEmpty();
    }

    /** Behind a thing stands a party: whose policy is criticised, who made the attack that killed. */
    private void owners(int thing, Slot slot, EventType type, List<ResolvedParty> found, int depth) {
        if (tree.pos(thing) == PartOfSpeech.PRON) {
            return;
        }
        for (TriggerMatch event : matcher.matches(grammar, thing)) {
            if (event.entry().kind() == Entry.Kind.NOUN) {
                List<ResolvedParty> agents = parties(event, Slot.ACT, type);
                agents.forEach(agent -> add(found, agent));
                return;
            }
        }
        if (slot == Slot.ACT && type.quad() == Quad.MATERIAL_CONFLICT) {
            // a bomb in the Belgian capital was not laid by Belgians, but an Israeli missile comes from Israel
            if (matcher.isWeapon(tree.lemma(thing))) {
                modifiers(thing, found);
                found.replaceAll(owner -> owner.kind() == PartyKind.PEOPLE ? owner.asForces() : owner);
            }
            return;
        }
        List<Integer> owners = new ArrayList<>(tree.children(thing, "nmod:poss"));
        owners.addAll(grammar.marked(thing, "by"));
        owners.addAll(grammar.marked(thing, "of"));
        for (int owner : owners) {
            collect(owner, slot, type, found, depth + 1);
        }
        if (found.isEmpty() && slot == Slot.REC && type == EventType.ACCUSE) {
            // "denounced the lack of freedom in China"
            grammar.marked(thing, "in").forEach(place -> collect(place, slot, type, found, depth + 1));
        }
        if (found.isEmpty() && slot == Slot.REC) {
            modifiers(thing, found);
        }
    }

    private void modifiers(int thing, List<ResolvedParty> found) {
        String country = "";
        for (int modifier : tree.children(thing, "amod", "compound")) {
            ResolvedParty party = parties.description(new TokenRef(sentence, modifier));
            if (!isParty(party)) {
                continue;
            }
            if (party.country().isEmpty() && !country.isEmpty()) {
                // "Chinese coast guard vessels" are the coast guard's
                party = party.of(country, party.how());
                found.remove(found.size() - 1);
            }
            country = party.country();
            add(found, party);
        }
    }

    private static void add(List<ResolvedParty> found, ResolvedParty party) {
        if (found.stream().noneMatch(other -> other.isMentionOf(party))) {
            found.add(party);
        }
    }
}
