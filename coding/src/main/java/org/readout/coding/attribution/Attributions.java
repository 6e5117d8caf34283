package org.readout.coding.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.coding.syntax.Grammar;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.coding.syntax.SentenceTree;
import org.readout.coding.syntax.TokenRef;
import org.readout.model.Span;
import org.readout.model.Stance;

/**
 * Finds on whose word an act stands: the verbs of saying that govern its clause, "according to", hedges, and the
 * quotation it stands in.
 *
 * <p>Immutable and thread-safe; linear in the depth of a sentence.
 */
public final class Attributions {

    private static final int MAX_STEPS = 14;

    private final Cues cues;

    private Attributions(Cues cues) {
        this.cues = cues;
    }

    /** Attribution with the cues that come with Readout. */
    public static Attributions standard() {
        return new Attributions(Cues.standard());
    }

    /** How many cues it knows. */
    public int size() {
        return cues.size();
    }

    /** The quotations of an article with their speakers, in order. */
    public List<QuotedWords> quotations(ParsedArticle article) {
        return new QuotationSpeakers(article, this).find();
    }

    /**
     * The chain for an act, outermost speaker first.
     *
     * @param quotations the article's quotations
     */
    public List<SpeechLink> chain(ParsedArticle article, TokenRef act, List<QuotedWords> quotations) {
        Grammar grammar = article.grammar(act.sentence());
        LinkedHashSet<SpeechLink> inner = new LinkedHashSet<>();
        climb(grammar, act, inner);
        List<SpeechLink> chain = new ArrayList<>(inner);
        Collections.reverse(chain);
        quotedBy(article, act, quotations)
                .filter(link ->
                        chain.stream().noneMatch(other -> other.speaker().equals(link.speaker())))
                .ifPresent(link -> chain.add(0, link));
        return List.copyOf(chain);
    }

    private static Optional<SpeechLink> quotedBy(ParsedArticle article, TokenRef act, List<QuotedWords> quotations) {
        Span span = article.span(act);
        return quotations.stream()
                .filter(quotation -> quotation.span().contains(span))
                .findFirst()
                .flatMap(QuotedWords::link);
    }

    /** The verb of saying nearest above a token, or -1: the act's status is not decided above it. */
    public int governingCue(SentenceTree tree, int token) {
        int at = token;
        for (int step = 0; step < MAX_STEPS && !tree.isRoot(at); step++) {
            int head = tree.head(at);
            if (isContentOf(tree, at, head) && cues.verb(tree, head).isPresent()) {
                return head;
            }
            at = head;
        }
        return -1;
    }

    private void climb(Grammar grammar, TokenRef act, Set<SpeechLink> found) {
        SentenceTree tree = grammar.tree();
        int at = act.token();
        for (int step = 0; step < MAX_STEPS; step++) {
            beside(grammar, act.sentence(), at, act.token(), found);
            if (tree.isRoot(at)) {
                return;
            }
            int head = tree.head(at);
            above(grammar, act.sentence(), at, head, found);
            at = head;
        }
    }

    /** Cues that hang on a word of the act's own chain: hedges, "according to", "..., he said". */
    private void beside(Grammar grammar, int sentence, int at, int act, Set<SpeechLink> found) {
        SentenceTree tree = grammar.tree();
        boolean sameClause = at == act || tree.head(act) == at && tree.is(act, "xcomp");
        for (int child : tree.children(at)) {
            if (tree.isUnder(act, child) && child != act) {
                continue;
            }
            if (sameClause && (tree.is(child, "advmod") || tree.is(child, "amod"))) {
                cues.hedge(tree, child).ifPresent(cue -> found.add(hedge(tree, child, cue)));
            }
            if (tree.is(child, "obl") || tree.is(child, "nmod") || tree.is(child, "advcl")) {
                prepositional(grammar, sentence, child).ifPresent(found::add);
            }
            if ((tree.is(child, "parataxis") || tree.is(child, "advcl") && hasMark(tree, child, "as"))
                    && child != act) {
                verbal(grammar, sentence, child).ifPresent(found::add);
            }
        }
    }

    private static SpeechLink hedge(SentenceTree tree, int token, Cue cue) {
        return new SpeechLink(Optional.empty(), tree.token(token).span(), Stance.HEDGED, rule(cue));
    }

    private Optional<SpeechLink> prepositional(Grammar grammar, int sentence, int nominal) {
        SentenceTree tree = grammar.tree();
        return cues.preposition(tree.preposition(nominal)).map(cue -> {
            List<Integer> markers = tree.children(nominal, "case");
            int first = markers.get(0);
            int last = tree.subtree(markers.get(markers.size() - 1))[1];
            return new SpeechLink(
                    Optional.of(new TokenRef(sentence, nominal)), tree.tokenSpan(first, last), cue.stance(), rule(cue));
        });
    }

    private static boolean hasMark(SentenceTree tree, int clause, String mark) {
        return tree.hasChild(clause, c -> tree.is(c, "mark") && tree.lemma(c).equals(mark));
    }

    /** A verb or noun of saying right above a clause of its content. */
    private void above(Grammar grammar, int sentence, int at, int head, Set<SpeechLink> found) {
        SentenceTree tree = grammar.tree();
        if (isContentOf(tree, at, head)) {
            verbal(grammar, sentence, head).ifPresent(found::add);
        }
        if (tree.is(at, "acl") || tree.is(at, "ccomp") || tree.is(at, "nmod")) {
            nominal(grammar, sentence, at, head).ifPresent(found::add);
        }
    }

    private static boolean isContentOf(SentenceTree tree, int at, int head) {
        if (!tree.isVerb(head)) {
            return false;
        }
        if (tree.is(at, "ccomp") || tree.is(at, "xcomp")) {
            return true;
        }
        if (tree.is(at, "parataxis")) {
            return at > head;
        }
        if (tree.is(at, "advcl")) {
            return tree.hasChild(
                    at, c -> tree.is(c, "mark") && Set.of("of", "for", "that").contains(tree.lemma(c)));
        }
        if (tree.is(at, "obl")) {
            return tree.preposition(at).equals("of") || tree.preposition(at).equals("for");
        }
        return tree.is(at, "obj");
    }

    /** The link that a verb of saying makes, if it is one and has a speaker or is a passive hedge. */
    Optional<SpeechLink> verbal(Grammar grammar, int sentence, int verb) {
        SentenceTree tree = grammar.tree();
        Optional<Cue> cue = cues.verb(tree, verb);
        if (cue.isEmpty()) {
            return Optional.empty();
        }
        Span words = tree.token(verb).span();
        List<Integer> speakers = grammar.agents(verb);
        if (!speakers.isEmpty() && !isExpletive(tree, speakers.get(0))) {
            return Optional.of(new SpeechLink(
                    Optional.of(new TokenRef(sentence, speakers.get(0))), words, stance(cue.get()), rule(cue.get())));
        }
        if (grammar.isPassive(verb)) {
            return Optional.of(new SpeechLink(Optional.empty(), words, Stance.HEDGED, "passive " + rule(cue.get())));
        }
        return Optional.empty();
    }

    private static boolean isExpletive(SentenceTree tree, int token) {
        return tree.relation(token).equals("expl") || tree.word(token).equals("it") && tree.is(token, "expl");
    }

    /** A verb whose data say "hedged" has a speaker after all: it claims. */
    private static Stance stance(Cue cue) {
        return cue.stance() == Stance.HEDGED ? Stance.CLAIMS : cue.stance();
    }

    /** "Claims by activists that ...", "a report that ...". */
    private Optional<SpeechLink> nominal(Grammar grammar, int sentence, int at, int head) {
        SentenceTree tree = grammar.tree();
        boolean clause = hasMark(tree, at, "that")
                || hasMark(tree, at, "of")
                || tree.preposition(at).equals("of");
        if (!clause || tree.isVerb(head)) {
            return Optional.empty();
        }
        return cues.noun(tree, head).flatMap(cue -> {
            List<Integer> owners = new ArrayList<>(tree.children(head, "nmod:poss"));
            owners.addAll(grammar.marked(head, "by"));
            owners.addAll(grammar.marked(head, "from"));
            Optional<TokenRef> speaker = owners.stream()
                    .filter(owner -> owner != at)
                    .findFirst()
                    .map(owner -> new TokenRef(sentence, owner));
            if (speaker.isEmpty() && cue.stance() == Stance.DENIES) {
                return Optional.empty();
            }
            Stance stance = speaker.isPresent() ? stance(cue) : Stance.HEDGED;
            return Optional.of(new SpeechLink(speaker, tree.token(head).span(), stance, rule(cue)));
        });
    }

    private static String rule(Cue cue) {
        return cue.source() + " \"" + String.join(" ", cue.words()) + "\"";
    }
}
