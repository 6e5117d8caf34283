package org.readout.coding.events;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.coding.coreference.ArticleParties;
import org.readout.coding.coreference.ResolvedParty;
import org.readout.coding.lexicon.Entry;
import org.readout.coding.lexicon.Slot;
import org.readout.coding.lexicon.TriggerMatch;
import org.readout.coding.lexicon.TriggerMatcher;
import org.readout.coding.precedents.OwnExamples;
import org.readout.coding.syntax.Grammar;
import org.readout.coding.syntax.SentenceTree;
import org.readout.coding.syntax.TokenRef;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.OwnCode;
import org.readout.model.ProposedAct;

/** The acts of one sentence: its triggers chosen, governed content taken out. Lives for one sentence. */
final class SentenceActs {

    private static final Set<Mode> DESCRIBING = EnumSet.of(Mode.ARREST, Mode.DEPORT, Mode.TARGETED, Mode.ABDUCT);

    private static final Set<String> ASPECT = Set.of("begin", "start", "continue", "resume");

    private final Grammar grammar;
    private final SentenceTree tree;
    private final int sentence;
    private final TriggerMatcher matcher;
    private final SlotFiller slots;
    private final ArticleParties parties;
    private final NetView net;
    private final Sides sides;
    private final OwnExamples examples;
    private final Map<Integer, List<Candidate>> chosen = new HashMap<>();
    private final Map<Integer, List<OwnCode>> codes = new HashMap<>();
    private final Map<Integer, Entry> anyEntry = new HashMap<>();
    private final List<PassedOver> passedOver = new ArrayList<>();
    /** Words of another act's content, with how sure the net must be that they tell an act for itself. */
    private final Map<Integer, Double> governed = new HashMap<>();

    private final BitSet used = new BitSet();
    private final Map<Candidate, List<Candidate>> losers = new HashMap<>();
    private final Means means;

    SentenceActs(Grammar grammar, int sentence, ArticleParties parties, TriggerMatcher matcher, OwnExamples examples) {
        this.grammar = grammar;
        this.tree = grammar.tree();
        this.sentence = sentence;
        this.parties = parties;
        this.matcher = matcher;
        this.slots = new SlotFiller(grammar, sentence, parties, matcher);
        this.net = new NetView(tree, parties, sentence);
        this.sides = new Sides(grammar, sentence, parties, matcher);
        this.examples = examples;
        this.means = new Means(tree);
    }

    List<Act> find() {
        for (int token = 0; token < tree.size(); token++) {
            choose(token);
        }
        chosen.values().forEach(found -> found.removeIf(this::isPartOfOther));
        List<Act> acts = new ArrayList<>();
        for (int token : fromTheTop()) {
            for (Candidate candidate : chosen.getOrDefault(token, List.of())) {
                if (isOnlyContent(candidate)) {
                    passOver(candidate, "content of another act, which it only specifies");
                } else if (used.get(token)) {
                    passOver(candidate, "its word belongs to another act's trigger");
                } else {
                    acts.add(act(candidate));
                }
            }
        }
        acts.forEach(means::lend);
        acts.sort(Comparator.comparing(Act::trigger));
        return acts;
    }

    /** Triggers that gave no act; to be asked for after {@link #find}. */
    List<PassedOver> passedOver() {
        return List.copyOf(passedOver);
    }

    private boolean isOnlyContent(Candidate candidate) {
        return net.support(candidate.match())
                < governed.getOrDefault(candidate.match().token(), 0.0);
    }

    /** What is threatened is hardly ever told for itself; of what is asked for or agreed the net may see that it is. */
    private double toldBesides(TriggerMatch match) {
        boolean threatened = match.entry().type() == EventType.THREATEN && net.support(match) >= NetView.LIKELY;
        return threatened ? NetView.ALL_BUT_CERTAIN : NetView.SURE;
    }

    private void passOver(Candidate candidate, String verdict) {
        passedOver.add(PassedOver.of(sentence, candidate.match(), verdict));
    }

    private void choose(int token) {
        List<Candidate> refused = new ArrayList<>();
        List<Candidate> shipped = matcher.onlyStops(grammar, token) ? new ArrayList<>() : shipped(token, refused);
        List<Candidate> found = shipped;
        found = examples.verdict(tree.sentence(), token)
                .map(verdict -> corrected(token, verdict, refused))
                .or(() -> ownWords(token, shipped, refused))
                .orElse(found);
        found = withCodes(token, found, refused);
        if (found.isEmpty()) {
            refused.stream().limit(1).forEach(candidate -> passOver(candidate, refusal(candidate)));
            refused.stream().filter(this::isMeans).findFirst().ifPresent(means::add);
            return;
        }
        chosen.put(token, found);
        anyEntry.putIfAbsent(token, found.get(0).match().entry());
        found.forEach(candidate -> losers.put(candidate, refused));
    }

    /** What lexicon and net make of a word; what they weigh and leave goes to {@code refused}. */
    private List<Candidate> shipped(int token, List<Candidate> refused) {
        List<Candidate> seen = net.alone(token).stream().map(this::learned).toList();
        List<Candidate> alone = seen.stream().filter(Candidate::hasParty).toList();
        List<Candidate> found = fromLexicon(token, alone, refused);
        seen.stream().filter(candidate -> !candidate.hasParty()).forEach(refused::add);
        found.addAll(fromNet(alone, found));
        return found;
    }

    /** The user's word goes before lexicon and net: the act of an example, with the parties that tree and net give; or none. */
    private List<Candidate> corrected(int token, OwnExamples.Verdict verdict, List<Candidate> refused) {
        List<Candidate> own = verdict.act().stream()
                .map(precedent -> matcher.taught(grammar, token, precedent))
                .map(this::filled)
                .toList();
        own.stream().filter(candidate -> !candidate.hasParty()).forEach(refused::add);
        return own.stream().filter(Candidate::hasParty).collect(Collectors.toCollection(ArrayList::new));
    }

    /** What the user's own lexicon says of a word, if it says anything, whatever was found without it. */
    private Optional<List<Candidate>> ownWords(int token, List<Candidate> found, List<Candidate> refused) {
        for (TriggerMatch match : matcher.own(grammar, token)) {
            anyEntry.put(token, match.entry());
            Candidate candidate = net.joined(slots.fill(match));
            if (Constraints.hold(candidate)) {
                return Optional.of(new ArrayList<>(List.of(candidate)));
            }
            refused.add(candidate);
        }
        return matcher.idle(grammar, token).map(idle -> {
            found.forEach(candidate ->
                    passOver(candidate, "it tells no act, " + idle.entry().citation()));
            refused.clear();
            return new ArrayList<>();
        });
    }

    /** The user's own codes: what is a type already carries them beside it, what is none is there for them alone. */
    private List<Candidate> withCodes(int token, List<Candidate> found, List<Candidate> refused) {
        List<OwnCode> own = examples.codes(tree.sentence(), token);
        if (own.isEmpty()) {
            return found;
        }
        codes.put(token, own);
        if (!found.isEmpty()) {
            return found;
        }
        TriggerMatch match = matcher.coded(grammar, token, own.get(0));
        Candidate candidate = net.joined(slots.fill(match));
        (candidate.hasParty() ? found : refused).add(candidate);
        return found;
    }

    /** The first of the lexicon's readings that may be, if any; the others go to {@code refused}. */
    private List<Candidate> fromLexicon(int token, List<Candidate> alone, List<Candidate> refused) {
        List<Candidate> found = new ArrayList<>(1);
        for (TriggerMatch match : matcher.matches(grammar, token)) {
            anyEntry.putIfAbsent(token, match.entry());
            Candidate candidate = filled(match);
            if (found.isEmpty() && !net.contradicts(alone, match) && mayBe(candidate)) {
                found.add(candidate);
            } else {
                refused.add(candidate);
            }
        }
        return found;
    }

    /** What the net sees besides: "jailed" is a sentence and an arrest. A wording of several words is left alone unless the net is certain. */
    private List<Candidate> fromNet(List<Candidate> alone, List<Candidate> found) {
        boolean exact = found.stream().anyMatch(candidate -> candidate.match().isExact());
        return alone.stream()
                .filter(candidate -> found.stream().noneMatch(other -> other.type() == candidate.type()))
                .filter(candidate -> !exact || net.support(candidate.match()) >= NetView.ALL_BUT_CERTAIN)
                .toList();
    }

    /** The lexicon's conditions hold and the net does not hold the act for impossible, or the net finds it likely. */
    private boolean mayBe(Candidate candidate) {
        return candidate.hasParty() && net.support(candidate.match()) >= NetView.LIKELY
                || !net.isImpossible(candidate.match()) && Constraints.hold(candidate) && mayDescribe(candidate);
    }

    /** Nothing but a party is missing: the word may say how an act beside it was done. */
    private boolean isMeans(Candidate candidate) {
        return !candidate.hasParty() && !net.isImpossible(candidate.match()) && mayDescribe(candidate);
    }

    /** Why the lexicon's candidate is none. */
    private String refusal(Candidate candidate) {
        if (candidate.actors().isEmpty() && candidate.recipients().isEmpty()) {
            return "nobody in the text does it or suffers it";
        }
        if (net.isImpossible(candidate.match())) {
            return "the reader net holds it for no act of this kind";
        }
        return mayDescribe(candidate)
                ? "its parties are not what the entry asks for"
                : "it only describes whom the noun names";
    }

    /** "Held talks": the net may see the act at the noun and the lexicon at the verb, or the other way round. */
    private boolean isPartOfOther(Candidate candidate) {
        return candidate.match().entry().isLearned()
                && chosen.values().stream()
                        .flatMap(List::stream)
                        .filter(other ->
                                other.match().token() != candidate.match().token())
                        .anyMatch(other -> other.type() == candidate.type()
                                && other.match()
                                        .words()
                                        .contains(candidate.match().token()));
    }

    private Candidate learned(ProposedAct act) {
        TriggerMatch match = matcher.learned(
                grammar, act, net.words(act, ProposedAct.Role.ACTOR), net.words(act, ProposedAct.Role.RECIPIENT));
        Candidate seen = Candidate.of(
                match, net.parties(act, ProposedAct.Role.ACTOR), net.parties(act, ProposedAct.Role.RECIPIENT));
        return sides.settled(seen, Candidate.of(match, List.of(), List.of()));
    }

    /** The match with its parties, from the tree and then from the net. */
    private Candidate filled(TriggerMatch match) {
        Candidate told = slots.fill(match);
        return sides.settled(net.joined(told), told);
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
        explain(act, candidate);
        net.proposal(match).ifPresent(seen -> {
            act.places().addAll(net.places(seen));
            if (seen.background()) {
                act.recalled();
            }
            if (seen.probability() >= NetView.SURE) {
                act.seen(seen.status());
            }
            if (seen.probability() >= NetView.CERTAIN) {
                act.certain();
            }
        });
        act.add(codes.getOrDefault(match.token(), List.of()));
        act.codes().forEach(code -> act.because("code", OwnExamples.RULE + code.example(), alike(code)));
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

    private static String alike(OwnCode code) {
        return String.format(java.util.Locale.ROOT, "%s, %.3f alike", code.label(), code.likeness());
    }

    /** Tells what proposed the act and what else was weighed at its words. */
    private void explain(Act act, Candidate candidate) {
        Entry entry = candidate.match().entry();
        String seen = net.proposal(candidate.match())
                .filter(proposal -> proposal.type().isPlover())
                .map(proposal -> "reader net: " + NetView.percent(proposal))
                .orElse(entry.type().name());
        act.because("type", entry.citation(), seen);
        losers.getOrDefault(candidate, List.of()).stream()
                .map(loser -> loser.match().entry())
                .filter(other -> other.type() != entry.type())
                .forEach(other ->
                        act.because("considered", other.citation(), other.type().name()));
        net.rivals(candidate.match()).forEach(rival -> act.because("considered", "reader net", NetView.percent(rival)));
    }

    private void content(Act act, TriggerMatch match) {
        List<Integer> contents = contentHeads(match);
        Optional<Entry> entry = contents.stream()
                .map(this::tellingEntry)
                .flatMap(Optional::stream)
                .findFirst();
        if (act.modes().isEmpty() && ContentRules.isAsked(match.entry()) && !contents.isEmpty()) {
            Optional<Mode> mode = ContentRules.mode(act.type(), entry);
            mode.ifPresent(m -> {
                act.add(m);
                act.because("mode", "content of the " + act.type().name().toLowerCase(java.util.Locale.ROOT), m.code());
            });
        }
        if (act.recipients().isEmpty() && act.type() != EventType.THREATEN) {
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
        double besides = toldBesides(match);
        contents.forEach(head -> govern(head, besides));
    }

    /** What says what is asked for: of "asked it to begin airdrops" the airdrops. */
    private Optional<Entry> tellingEntry(int head) {
        OptionalInt begun = ASPECT.contains(tree.lemma(head)) ? tree.child(head, "obj", "xcomp") : OptionalInt.empty();
        return begun.isPresent() ? entryAt(begun.getAsInt()).or(() -> entryAt(head)) : entryAt(head);
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
    private void govern(int head, double besides) {
        governed.putIfAbsent(head, besides);
        for (int child : tree.children(head)) {
            boolean given = tree.relation(child).equals("acl:relcl")
                    || tree.is(child, "acl") && tree.token(child).tag().equals("VBN")
                    || tree.is(child, "amod")
                    || tree.is(child, "parataxis");
            if (!given) {
                govern(child, besides);
            }
        }
    }
}
