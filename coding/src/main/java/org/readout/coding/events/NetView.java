package org.readout.coding.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.coding.coreference.ArticleParties;
import org.readout.coding.coreference.ResolvedParty;
import org.readout.coding.lexicon.TriggerMatch;
import org.readout.coding.syntax.SentenceTree;
import org.readout.coding.syntax.TokenRef;
import org.readout.model.EventType;
import org.readout.model.ProposedAct;
import org.readout.model.ProposedAct.Argument;
import org.readout.model.ProposedAct.Role;
import org.readout.model.Status;

/**
 * What the reader net sees in one sentence, and how it is weighed against the lexicon and the tree.
 *
 * <p>The lexicon knows many words and the tree is exact, but neither knows when a word is meant as it is not written; the net was
 * shown many sentences. Each may propose an act; an act of the lexicon that the net holds for impossible is dropped, unless several words of the sentence are what the entry asks for.
 */
final class NetView {

    /** From here on the net alone makes an act, also beside one that the lexicon knows. */
    static final double ALONE = 0.55;

    /** The same for types of which the lexicon knows nearly all wordings, so that what only the net sees is in doubt. */
    static final double ALONE_WELL_KNOWN = 0.7;

    private static final Set<EventType> WELL_KNOWN =
            EnumSet.of(EventType.COERCE, EventType.SANCTION, EventType.MOBILIZE, EventType.ASSAULT);

    /** The same for words that mostly tell no act: verbs of saying, and nouns that name a party ("a critic of the government"). */
    static final double ALONE_AGAINST_USE = 0.85;

    /** Verbs that mostly only tell on whose word something is told. */
    private static final Set<String> SAYING = Set.of("say", "tell", "report", "state", "add", "note", "quote", "write");

    /** From here on a trigger of the lexicon counts whatever the entry's own conditions say. */
    static final double LIKELY = 0.4;

    /** The net is sure: the act is told for itself and is not the content of another. */
    static final double SURE = 0.6;

    /** The net is so sure that the sentence's mood is not asked. */
    static final double CERTAIN = 0.7;

    /** From here on the net speaks against an entry of which several words are there, or adds an act of another type to it. */
    static final double ALL_BUT_CERTAIN = 0.97;

    /** Below this the net holds a word of the lexicon for something else. */
    static final double IMPOSSIBLE = 0.12;

    /** From here on the net's act at the governing verb speaks for a trigger of the lexicon that it governs. */
    private static final double BESIDE = 0.2;

    /** Below this the net's parties are those of some other act. */
    private static final double TELLS_PARTIES = 0.1;

    /** From here on a word fills a slot. */
    private static final double FILLS = 0.7;

    /** From here on a word fills a slot beside others that the tree gives. */
    private static final double FILLS_BESIDES = 0.9;

    /** From here on a word is the act's place. */
    private static final double PLACES = 0.5;

    /** From here on another type is worth telling. */
    private static final double RIVAL = 0.1;

    /** How a second word of one act hangs from the first. */
    private static final Set<String> BESIDE_EDGES = Set.of(
            "nsubj", "nsubj:pass", "obj", "obl", "nmod", "advcl", "acl", "acl:relcl", "xcomp", "compound", "amod");

    private final SentenceTree tree;
    private final List<ProposedAct> acts;
    private final ArticleParties parties;
    private final int sentence;

    NetView(SentenceTree tree, ArticleParties parties, int sentence) {
        this.tree = tree;
        this.acts = tree.sentence().acts();
        this.parties = parties;
        this.sentence = sentence;
    }

    /**
     * How likely the net holds one of the trigger's words, or a word that may tell the same act beside them, for a trigger of this
     * type: of "a bomb killed nine" it may be unsure which word is the trigger and yet be sure of the act.
     */
    double support(TriggerMatch match) {
        return proposal(match).map(this::together).orElseGet(() -> aroundAlone(match));
    }

    private double together(ProposedAct act) {
        return 1 - (1 - act.probability()) * (1 - around(act.token(), act.type()));
    }

    private double aroundAlone(TriggerMatch match) {
        return around(match.token(), match.entry().type());
    }

    /** How likely one of the words next to a word in the tree is a trigger of a type. */
    private double around(int token, EventType type) {
        double none = 1;
        for (ProposedAct act : acts) {
            if (act.type() == type && act.token() != token && isBeside(token, act.token())) {
                none *= 1 - act.probability();
            }
        }
        return 1 - none;
    }

    private boolean isBeside(int token, int other) {
        return isBelow(token, other) || isBelow(other, token);
    }

    private boolean isBelow(int below, int above) {
        return !tree.isRoot(below) && tree.head(below) == above && BESIDE_EDGES.contains(tree.relation(below));
    }

    /** What the net says of the trigger's words as a trigger of this type; of an own code, which it does not know, whatever the type. */
    Optional<ProposedAct> proposal(TriggerMatch match) {
        if (match.entry().type() == EventType.OWN) {
            return ofAnyType(match.token());
        }
        return acts.stream()
                .filter(act -> act.type() == match.entry().type())
                .filter(act -> act.token() == match.token() || match.words().contains(act.token()))
                .max(Comparator.comparingDouble(ProposedAct::probability));
    }

    /** Who and what the net takes for the word's parties and places, whatever the act; it does not say how likely the act is. */
    private Optional<ProposedAct> ofAnyType(int token) {
        if (tree.sentence().states().isEmpty()) {
            return Optional.empty();
        }
        boolean recalled = acts.stream().anyMatch(act -> act.token() == token && act.background());
        return Optional.of(new ProposedAct(
                token,
                EventType.OWN,
                Double.MIN_VALUE,
                Status.OCCURRED,
                recalled,
                List.of(),
                tree.sentence().states().get(token).arguments()));
    }

    /** The acts that the net sees at a word by itself, likeliest first. */
    List<ProposedAct> alone(int token) {
        return acts.stream()
                .filter(act -> act.token() == token && together(act) >= alone(act) && isFirst(act))
                .toList();
    }

    private double alone(ProposedAct act) {
        boolean againstUse = SAYING.contains(tree.lemma(act.token())) || isParty(act.token());
        if (againstUse) {
            return ALONE_AGAINST_USE;
        }
        return WELL_KNOWN.contains(act.type()) ? ALONE_WELL_KNOWN : ALONE;
    }

    private boolean isParty(int token) {
        return tree.isNominal(token)
                && parties.parties(new TokenRef(sentence, token)).stream().anyMatch(ResolvedParty::isParty);
    }

    /** No word beside it is likelier to be the trigger. */
    private boolean isFirst(ProposedAct act) {
        return act.probability() >= ALONE
                || acts.stream()
                        .filter(other -> other.type() == act.type() && isBeside(act.token(), other.token()))
                        .noneMatch(other -> other.probability() > act.probability());
    }

    /** Other types that the net sees in the trigger's word. */
    List<ProposedAct> rivals(TriggerMatch match) {
        return acts.stream()
                .filter(act -> act.token() == match.token()
                        && act.type() != match.entry().type())
                .filter(act -> act.probability() >= RIVAL)
                .toList();
    }

    /** The net holds the word for no act of this kind; it is not asked where several words are what the entry wants. */
    boolean isImpossible(TriggerMatch match) {
        return !match.isExact() && support(match) < IMPOSSIBLE && !isSeenBeside(match);
    }

    /** The net sees an act of this kind at the verb that governs the word: "turned out to protest". */
    private boolean isSeenBeside(TriggerMatch match) {
        int governor = tree.head(match.token());
        return acts.stream()
                .anyMatch(act ->
                        act.token() == governor && act.type() == match.entry().type() && act.probability() >= BESIDE);
    }

    /** The net sees other acts at the word and not the lexicon's; where several words are what the entry wants it must be all but certain. */
    boolean contradicts(List<Candidate> alone, TriggerMatch match) {
        List<Candidate> others = match.isExact() ? unanswerable(alone, match) : alone;
        return !others.isEmpty()
                && others.stream()
                        .noneMatch(other -> other.type() == match.entry().type())
                && support(match) < LIKELY;
    }

    private List<Candidate> unanswerable(List<Candidate> alone, TriggerMatch match) {
        return support(match) >= IMPOSSIBLE
                ? List.of()
                : alone.stream()
                        .filter(other -> support(other.match()) >= ALL_BUT_CERTAIN)
                        .toList();
    }

    /** The candidate with what the net says of its parties. */
    Candidate joined(Candidate candidate) {
        return proposal(candidate.match())
                .filter(act -> act.type() == EventType.OWN || act.probability() >= TELLS_PARTIES)
                .map(act -> joined(candidate, act))
                .orElse(candidate);
    }

    private Candidate joined(Candidate candidate, ProposedAct act) {
        return Candidate.of(
                candidate.match(),
                without(joined(candidate.actors(), act, Role.ACTOR), candidate.actors(), candidate.recipients()),
                without(
                        joined(candidate.recipients(), act, Role.RECIPIENT),
                        candidate.recipients(),
                        candidate.actors()));
    }

    /** "Won the endorsement of the governor": whom the tree puts on one side the net does not put on the other. */
    private static List<ResolvedParty> without(
            List<ResolvedParty> joined, List<ResolvedParty> told, List<ResolvedParty> opposite) {
        return joined.stream()
                .filter(party -> contains(told, party) || told.isEmpty() || !contains(opposite, party))
                .toList();
    }

    /** The tree's parties first; the net adds to them where it agrees with one or is sure, and speaks where the tree is silent. */
    private List<ResolvedParty> joined(List<ResolvedParty> found, ProposedAct act, Role role) {
        List<ResolvedParty> seen = parties(act, role);
        if (found.isEmpty() || seen.isEmpty()) {
            return found.isEmpty() ? seen : found;
        }
        if (found.stream().noneMatch(party -> contains(seen, party)) && !isSure(act, role)) {
            return found;
        }
        List<ResolvedParty> both = new ArrayList<>(found);
        seen.stream().filter(party -> !contains(found, party)).forEach(both::add);
        return both;
    }

    private boolean isSure(ProposedAct act, Role role) {
        return act.arguments(role).stream().anyMatch(argument -> argument.probability() >= FILLS_BESIDES);
    }

    private static boolean contains(List<ResolvedParty> list, ResolvedParty party) {
        return list.stream().anyMatch(other -> other.isSameAs(party));
    }

    /** Tokens that the net takes for the heads of the parties in a role. */
    List<Integer> words(ProposedAct act, Role role) {
        return act.arguments(role).stream()
                .filter(argument -> argument.probability() >= FILLS)
                .map(Argument::token)
                .toList();
    }

    /** The parties that the net sees in a role, with those that the tree joins to them: "between police and rebels". */
    List<ResolvedParty> parties(ProposedAct act, Role role) {
        List<Integer> words = words(act, role);
        List<Integer> opposite = words(act, role == Role.ACTOR ? Role.RECIPIENT : Role.ACTOR);
        List<ResolvedParty> found = new ArrayList<>();
        Set<Integer> tokens = new LinkedHashSet<>();
        words.forEach(word -> tokens.addAll(tree.coordination(word)));
        tokens.removeIf(token -> !words.contains(token) && opposite.contains(token) || isAgentOfOther(act, token));
        for (int token : tokens) {
            parties.parties(new TokenRef(sentence, token)).stream()
                    .filter(party -> Candidate.mayBe(role, act.type(), party))
                    .filter(party -> !contains(found, party))
                    .forEach(found::add);
        }
        found.sort(Comparator.comparing(ResolvedParty::ref));
        return found;
    }

    /** "No detainee was mistreated, it said, adding that any inquiry by the prosecutor": who inquires does not mistreat. */
    private boolean isAgentOfOther(ProposedAct act, int token) {
        if (tree.isRoot(token) || !tree.preposition(token).equals("by")) {
            return false;
        }
        int governor = tree.head(token);
        return governor != act.token() && !tree.isUnder(governor, act.token()) && !tree.isUnder(act.token(), governor);
    }

    /** Tokens that the net takes for the heads of the act's places. */
    List<Integer> places(ProposedAct act) {
        return act.arguments(Role.PLACE).stream()
                .filter(argument -> argument.probability() >= PLACES)
                .map(Argument::token)
                .toList();
    }

    static String percent(ProposedAct act) {
        return String.format(Locale.ROOT, "%s %.0f %%", act.type().name(), act.probability() * 100);
    }
}
