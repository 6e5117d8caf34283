package org.readout.coding.events;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.coding.coreference.ArticleParties;
import org.readout.coding.coreference.ResolvedParty;
import org.readout.coding.lexicon.Entry;
import org.readout.coding.lexicon.Slot;
import org.readout.coding.lexicon.TriggerMatch;
import org.readout.coding.lexicon.TriggerMatcher;
import org.readout.coding.syntax.Grammar;
import org.readout.coding.syntax.SentenceTree;
import org.readout.coding.syntax.TokenRef;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.ProposedAct;

/** The acts of one sentence: its triggers chosen, governed content taken out. Lives for one sentence. */
final class SentenceActs {

    private static final Set<Mode> DESCRIBING = EnumSet.of(Mode.ARREST, Mode.DEPORT, Mode.TARGETED, Mode.ABDUCT);

    private final Grammar grammar;
    private final SentenceTree tree;
    private final int sentence;
    private final TriggerMatcher matcher;
    private final SlotFiller slots;
    private final ArticleParties parties;
    private final NetView net;
    private final Map<Integer, List<Candidate>> chosen = new HashMap<>();
    private final Map<Integer, Entry> anyEntry = new HashMap<>();
    private final List<PassedOver> passedOver = new ArrayList<>();
    private final BitSet governed = new BitSet();
    private final BitSet used = new BitSet();
    private final Map<Candidate, List<Candidate>> losers = new HashMap<>();

    SentenceActs(Grammar grammar, int sentence, ArticleParties parties, TriggerMatcher matcher) {
        this.grammar = grammar;
        this.tree = grammar.tree();
        this.sentence = sentence;
        this.parties = parties;
        this.matcher = matcher;
        this.slots = new SlotFiller(grammar, sentence, parties, matcher);
        this.net = new NetView(tree.sentence(), parties, sentence);
    }

    List<Act> find() {
        for (int token = 0; token < tree.size(); token++) {
            choose(token);
        }
        List<Act> acts = new ArrayList<>();
        for (int token : fromTheTop()) {
            for (Candidate candidate : chosen.getOrDefault(token, List.of())) {
                boolean sure = net.support(candidate.match()) >= NetView.SURE;
                if (governed.get(token) && !sure) {
                    passOver(candidate, "content of another act, which it only specifies");
                } else if (used.get(token)) {
                    passOver(candidate, "its word belongs to another act's trigger");
                } else {
                    acts.add(act(candidate));
                }
            }
        }
        acts.sort(Comparator.comparing(Act::trigger));
        return acts;
    }

    /** Triggers that gave no act; to be asked for after {@link #find}. */
    List<PassedOver> passedOver() {
        return List.copyOf(passedOver);
    }

    private void passOver(Candidate candidate, String verdict) {
        passedOver.add(PassedOver.of(sentence, candidate.match(), verdict));
    }

    private void choose(int token) {
        List<Candidate> refused = new ArrayList<>();
        List<Candidate> found = new ArrayList<>(1);
        for (TriggerMatch match : matcher.matches(grammar, token)) {
            anyEntry.putIfAbsent(token, match.entry());
            Candidate candidate = net.joined(slots.fill(match));
            if (found.isEmpty() && mayBe(candidate)) {
                found.add(candidate);
            } else {
                refused.add(candidate);
            }
        }
        List<ProposedAct> alone = net.alone(token);
        if (!alone.isEmpty() && !found.isEmpty() && contradicts(alone, found.get(0))) {
            found.clear();
        }
        for (ProposedAct act : alone) {
            boolean known = found.stream()
                            .anyMatch(candidate -> candidate.match().entry().type() == act.type())
                    || isPartOfOther(act);
            Candidate candidate = learned(act);
            boolean exact = !found.isEmpty() && found.get(0).match().isExact();
            boolean certain = found.isEmpty() || act.probability() >= (exact ? NetView.CERTAIN : NetView.ALSO);
            if (!known && certain && candidate.hasParty()) {
                found.add(candidate);
            }
        }
        if (!found.isEmpty()) {
            chosen.put(token, found);
            anyEntry.putIfAbsent(token, found.get(0).match().entry());
        } else if (!refused.isEmpty()) {
            passOver(refused.get(0), net.refusal(refused.get(0)));
        }
        found.forEach(candidate -> losers.put(candidate, refused));
    }

    /** The lexicon's conditions hold and the net does not hold the act for impossible, or the net finds it likely. */
    private boolean mayBe(Candidate candidate) {
        double support = net.support(candidate.match());
        boolean possible = support >= NetView.IMPOSSIBLE || candidate.match().isExact();
        return candidate.hasParty() && support >= NetView.LIKELY
                || possible && Constraints.hold(candidate) && mayDescribe(candidate);
    }

    /** The net is sure of another type at this word and not of the lexicon's. */
    private boolean contradicts(List<ProposedAct> alone, Candidate candidate) {
        EventType type = candidate.match().entry().type();
        return !candidate.match().isExact()
                && alone.get(0).probability() >= NetView.SURE
                && alone.stream().noneMatch(act -> act.type() == type)
                && net.support(candidate.match()) < NetView.LIKELY;
    }

    /** "Held talks": the net may see the act at the noun, the lexicon at the verb. */
    private boolean isPartOfOther(ProposedAct act) {
        return chosen.values().stream()
                .flatMap(List::stream)
                .map(Candidate::match)
                .anyMatch(match ->
                        match.entry().type() == act.type() && match.words().contains(act.token()));
    }

    private Candidate learned(ProposedAct act) {
        TriggerMatch match = matcher.learned(grammar, act);
        List<ResolvedParty> actors = net.parties(act, ProposedAct.Role.ACTOR);
        List<ResolvedParty> recipients = new ArrayList<>(net.parties(act, ProposedAct.Role.RECIPIENT));
        recipients.removeIf(
                party -> actors.stream().anyMatch(actor -> actor.ref().equals(party.ref())));
        return new Candidate(match, actors, recipients);
    }

    /** Of participles before a noun only a state's plain act counts: "the jailed leader" (codebook, section 2.8). */
    private boolean mayDescribe(Candidate candidate) {
        TriggerMatch match = candidate.match();
        return !tree.is(match.token(), "amod")
                || match.entry().kind() == Entry.Kind.NOUN
                || match.entry().modes().stream().anyMatch(DESCRIBING::contains);
    }

    /** Tokens with what governs before what is governed. */
    private List<Integer> fromTheTop() {
        List<Integer> order = new ArrayList<>(chosen.keySet());
        order.sort(Comparator.comparingInt(this::depth).thenComparing(Comparator.naturalOrder()));
        return order;
    }

    private int depth(int token) {
        int depth = 0;
        for (int at = token; !tree.isRoot(at); at = tree.head(at)) {
            depth++;
        }
        return depth;
    }

    private Act act(Candidate candidate) {
        TriggerMatch match = candidate.match();
        Act act = new Act(new TokenRef(sentence, match.token()), match);
        net.proposal(match)
                .ifPresentOrElse(
                        seen -> act.because("type", match.entry().citation(), "reader net: " + NetView.percent(seen)),
                        () -> act.because(
                                "type",
                                match.entry().citation(),
                                match.entry().type().name()));
        net.proposal(match).ifPresent(seen -> act.places().addAll(net.places(seen)));
        net.proposal(match).filter(ProposedAct::background).ifPresent(seen -> act.recalled());
        if (net.support(match) >= NetView.CERTAIN) {
            act.seen();
        }
        losers.getOrDefault(candidate, List.of()).stream()
                .map(loser -> loser.match().entry())
                .filter(entry -> entry.type() != match.entry().type())
                .forEach(entry ->
                        act.because("considered", entry.citation(), entry.type().name()));
        net.rivals(match).forEach(rival -> act.because("considered", "reader net", NetView.percent(rival)));
        act.actors().addAll(candidate.actors());
        act.recipients().addAll(candidate.recipients());
        match.words().stream().filter(w -> w != match.token()).forEach(used::set);
        if (ContentRules.decides(match.entry())) {
            content(act, match);
        } else if (act.type() == EventType.ACCUSE && act.recipients().isEmpty()) {
            // "charged that rebels were behind it"
            match.clause().ifPresent(clause -> addressee(act, clause));
        }
        return act;
    }

    private void content(Act act, TriggerMatch match) {
        List<Integer> contents = contentHeads(match);
        Optional<Entry> entry =
                contents.stream().map(this::entryAt).flatMap(Optional::stream).findFirst();
        if (act.modes().isEmpty() && ContentRules.isAsked(match.entry()) && !contents.isEmpty()) {
            Optional<Mode> mode = ContentRules.mode(act.type(), entry);
            mode.ifPresent(m -> {
                act.add(m);
                act.because("mode", "content of the " + act.type().name().toLowerCase(java.util.Locale.ROOT), m.code());
            });
        }
        if (act.recipients().isEmpty()) {
            contents.forEach(head -> addressee(act, head));
        }
        if (act.recipients().isEmpty()) {
            contents.stream()
                    .flatMap(token -> chosen.getOrDefault(token, List.of()).stream())
                    .filter(meant -> ContentRules.sharesRecipient(
                            act.type(), meant.match().entry().type()))
                    .findFirst()
                    .ifPresent(meant -> meant.recipients().stream()
                            .filter(party -> act.actors().stream().noneMatch(party::isSameAs))
                            .forEach(act.recipients()::add));
        }
        contents.forEach(this::govern);
    }

    private Optional<Entry> entryAt(int token) {
        return Optional.ofNullable(anyEntry.get(token));
    }

    /** The clause and the event nouns that say what is demanded or promised. */
    private List<Integer> contentHeads(TriggerMatch match) {
        List<Integer> heads = new ArrayList<>();
        match.clause().ifPresent(heads::add);
        for (int word : match.words()) {
            for (int child : tree.children(word, "obj", "obl", "nmod", "xcomp", "ccomp", "advcl", "acl")) {
                boolean isSlot = match.fillers(Slot.ACT).contains(child)
                        || match.fillers(Slot.REC).contains(child) && parties.isParty(new TokenRef(sentence, child));
                if (!isSlot && !heads.contains(child) && !match.words().contains(child) && isContent(child)) {
                    heads.add(child);
                }
            }
        }
        return heads;
    }

    private boolean isContent(int child) {
        if (tree.relation(child).equals("acl:relcl")) {
            return false;
        }
        if (tree.is(child, "advcl") || tree.is(child, "acl")) {
            return tree.hasChild(
                    child,
                    c -> tree.is(c, "mark")
                            && List.of("to", "for", "that", "of").contains(tree.lemma(c)));
        }
        if (tree.is(child, "obl") || tree.is(child, "nmod")) {
            return List.of("for", "to", "of", "with").contains(tree.preposition(child)) && anyEntry.containsKey(child);
        }
        return true;
    }

    /** "Demanded that the government resign", "called for his release": who is asked stands in the content. */
    private void addressee(Act act, int head) {
        List<Integer> subjects = new ArrayList<>(tree.children(head, "nsubj"));
        for (int subject : subjects) {
            for (ResolvedParty party : parties.parties(new TokenRef(sentence, subject))) {
                boolean known = act.actors().stream().anyMatch(party::isSameAs);
                if (party.isParty() && !known) {
                    act.recipients().add(party);
                }
            }
        }
    }

    /** Takes a clause's acts out of the coding, except what its relative clauses and participles tell as given. */
    private void govern(int head) {
        governed.set(head);
        for (int child : tree.children(head)) {
            boolean given = tree.relation(child).equals("acl:relcl")
                    || tree.is(child, "acl") && tree.token(child).tag().equals("VBN")
                    || tree.is(child, "amod")
                    || tree.is(child, "parataxis");
            if (!given) {
                govern(child);
            }
        }
    }
}
