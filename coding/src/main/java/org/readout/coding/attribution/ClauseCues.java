package org.readout.coding.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.coding.syntax.Grammar;
import org.readout.coding.syntax.SentenceTree;
import org.readout.coding.syntax.TokenRef;
import org.readout.model.Stance;

/**
 * The cues around one clause: the verb or noun of saying above it, and what hangs beside it.
 *
 * <p>Immutable and thread-safe.
 */
final class ClauseCues {

    /** A colon further on introduces something else. */
    private static final int LONGEST_LABEL = 6;

    private final Cues cues;
    private final SpeechVerbs verbs;

    ClauseCues(Cues cues, SpeechVerbs verbs) {
        this.cues = cues;
        this.verbs = verbs;
    }

    /** Whether the verb {@code head} is a cue and {@code at} its content. */
    boolean governs(SentenceTree tree, int head, int at) {
        return cues.verb(tree, head)
                .filter(cue -> Content.isOf(tree, at, head, cue))
                .isPresent();
    }

    /** A verb or noun of saying right above a clause of its content. */
    Optional<SpeechLink> above(Grammar grammar, int sentence, int at, int head) {
        SentenceTree tree = grammar.tree();
        if (governs(tree, head, at)) {
            // "was quoted as saying": whoever is quoted vouches, not the unnamed one who quotes
            return verbs.link(grammar, sentence, head)
                    .filter(link -> link.speaker().isPresent() || !Content.asSaying(tree, at));
        }
        return tree.is(at, "acl") || tree.is(at, "ccomp") || tree.is(at, "nmod")
                ? nominal(grammar, sentence, at, head)
                : Optional.empty();
    }

    /** Cues that hang on a word of the act's own chain: hedges, "according to", "..., he said". */
    void beside(Grammar grammar, TokenRef act, int at, Set<SpeechLink> found) {
        SentenceTree tree = grammar.tree();
        boolean sameClause = at == act.token() || tree.head(act.token()) == at && tree.is(act.token(), "xcomp");
        for (int child : tree.children(at)) {
            if (tree.isUnder(act.token(), child)) {
                continue;
            }
            if (sameClause && (tree.is(child, "advmod") || tree.is(child, "amod"))) {
                cues.hedge(tree, child).ifPresent(cue -> found.add(hedge(tree, child, cue)));
            }
            phrase(grammar, act.sentence(), child).ifPresent(found::add);
            if (isInserted(tree, child)) {
                verbs.link(grammar, act.sentence(), child).ifPresent(found::add);
            }
        }
        overCoordination(grammar, act, at).ifPresent(found::add);
    }

    private static SpeechLink hedge(SentenceTree tree, int token, Cue cue) {
        return new SpeechLink(Optional.empty(), tree.token(token).span(), Stance.HEDGED, cue.rule());
    }

    /** "..., he said" and "as he said", but no clause that tells something of its own. */
    boolean isInserted(SentenceTree tree, int clause) {
        boolean loose = tree.is(clause, "parataxis")
                || tree.is(clause, "advcl")
                        && Content.hasMark(tree, clause, Set.of("as"))
                        && !Content.asSaying(tree, clause);
        boolean inverted = tree.children(clause, "nsubj").isEmpty();
        return loose
                && tree.children(clause, "ccomp", "xcomp").isEmpty()
                && (inverted || tree.children(clause, "obj").isEmpty());
    }

    /** "According to the police": a phrase that names who says it. */
    Optional<SpeechLink> phrase(Grammar grammar, int sentence, int nominal) {
        SentenceTree tree = grammar.tree();
        if (!tree.is(nominal, "obl")
                && !tree.is(nominal, "nmod")
                && !tree.is(nominal, "advcl")
                && !tree.is(nominal, "nsubj")) {
            return Optional.empty();
        }
        return cues.preposition(tree.preposition(nominal))
                .filter(cue -> !cue.relays())
                .map(cue -> {
                    List<Integer> markers = tree.children(nominal, "case");
                    int first = markers.get(0);
                    int last = tree.subtree(markers.get(markers.size() - 1))[1];
                    return new SpeechLink(
                            Optional.of(new TokenRef(sentence, nominal)),
                            tree.tokenSpan(first, last),
                            cue.stance(),
                            cue.rule());
                });
    }

    /** "A was shot and B fled, according to police": a phrase at the end, set off by a comma, covers all that is joined. */
    private Optional<SpeechLink> overCoordination(Grammar grammar, TokenRef act, int at) {
        SentenceTree tree = grammar.tree();
        List<Integer> joined = tree.children(at, "conj");
        if (joined.isEmpty() || !tree.isVerb(at)) {
            return Optional.empty();
        }
        for (int child : tree.children(joined.get(joined.size() - 1), "obl", "nmod", "advcl")) {
            int first = tree.subtree(child)[0];
            if (child > act.token() && first > 0 && isSetOff(tree, first)) {
                Optional<SpeechLink> link = phrase(grammar, act.sentence(), child);
                if (link.isPresent()) {
                    return link;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isSetOff(SentenceTree tree, int first) {
        return tree.word(first).equals(",") || tree.word(first - 1).equals(",");
    }

    /** "Activists: Army Shells Town": the colon of a headline gives the word to whoever stands before it. */
    Optional<SpeechLink> beforeColon(SentenceTree tree, TokenRef act) {
        int limit = Math.min(act.token(), LONGEST_LABEL);
        for (int token = 1; token < limit; token++) {
            if (tree.word(token).equals(":")) {
                int colon = token;
                int speaker = token - 1;
                return cues.colon(tree, speaker)
                        .map(cue -> new SpeechLink(
                                Optional.of(new TokenRef(act.sentence(), speaker)),
                                tree.token(colon).span(),
                                cue.stance(),
                                cue.rule()));
            }
        }
        return Optional.empty();
    }

    /** "Claims by activists that ...", "a report that ...". */
    private Optional<SpeechLink> nominal(Grammar grammar, int sentence, int at, int head) {
        SentenceTree tree = grammar.tree();
        boolean content = Content.hasMark(tree, at, Set.of("that", "of"))
                || tree.preposition(at).equals("of");
        if (!content || tree.isVerb(head)) {
            return Optional.empty();
        }
        return cues.noun(tree, head).flatMap(cue -> {
            boolean clause = Content.hasMark(tree, at, Set.of("that"));
            Optional<TokenRef> speaker = owner(grammar, at, head, clause).map(owner -> new TokenRef(sentence, owner));
            if (speaker.isEmpty() && cue.stance() == Stance.DENIES) {
                return Optional.empty();
            }
            Stance stance = speaker.isPresent() ? SpeechVerbs.stance(cue) : Stance.HEDGED;
            return Optional.of(new SpeechLink(speaker, tree.token(head).span(), stance, cue.rule()));
        });
    }

    /** Whose claim it is: also "the claim of the rebels that ...", where what is claimed stands in a clause. */
    private static Optional<Integer> owner(Grammar grammar, int content, int noun, boolean clause) {
        List<Integer> owners = new ArrayList<>(grammar.tree().children(noun, "nmod:poss"));
        owners.addAll(grammar.marked(noun, "by"));
        owners.addAll(grammar.marked(noun, "from"));
        if (clause) {
            owners.addAll(grammar.marked(noun, "of"));
        }
        return owners.stream().filter(owner -> owner != content).findFirst();
    }
}
