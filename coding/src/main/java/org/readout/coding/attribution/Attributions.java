package org.readout.coding.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.readout.coding.syntax.Grammar;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.coding.syntax.SentenceTree;
import org.readout.coding.syntax.TokenRef;
import org.readout.model.Span;

/**
 * Finds on whose word an act stands: the verbs of saying that govern its clause, "according to", hedges, and the
 * quotation it stands in.
 *
 * <p>Immutable and thread-safe; linear in the depth of a sentence.
 */
public final class Attributions {

    private static final int MAX_STEPS = 14;
    private static final Set<String> FIRST_PERSON = Set.of("i", "we");

    private final Cues cues;
    private final SpeechVerbs verbs;
    private final ClauseCues clauseCues;
    private final SpeakerContinuity continuity;
    private final Voices voices;

    private Attributions(Cues cues) {
        this.cues = cues;
        this.verbs = new SpeechVerbs(cues);
        this.clauseCues = new ClauseCues(cues, verbs);
        this.continuity = new SpeakerContinuity(verbs);
        this.voices = new Voices(Issuers.standard());
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
        return new QuotationSpeakers(article, cues, verbs, clauseCues, continuity).find();
    }

    /** Whose word long stretches of an official text are, in order: turns of talk, or all behind the heading. */
    public List<QuotedWords> voices(ParsedArticle article) {
        return voices.of(article);
    }

    /**
     * All that an article gives as somebody's word.
     *
     * @param voices its {@link #voices}
     * @param canSpeak whether a phrase stands for somebody
     */
    public StatementIndex statements(
            ParsedArticle article,
            List<QuotedWords> quotations,
            List<QuotedWords> voices,
            Predicate<TokenRef> canSpeak) {
        SaidClauses clauses = new SaidClauses(cues, verbs, clauseCues);
        return new StatementIndex(
                article, new Statements(article, clauses, continuity, canSpeak).find(quotations, voices));
    }

    /**
     * The chain for an act, outermost speaker first.
     *
     * @param quotations the article's quotations
     * @param statements the article's statements: they give the chain where the tree shows none, and whoever is cited
     */
    public List<SpeechLink> chain(
            ParsedArticle article, TokenRef act, List<QuotedWords> quotations, StatementIndex statements) {
        List<SpeechLink> chain = chain(article, act, quotations);
        List<SaidWords> told = statements.around(act);
        if (chain.isEmpty()) {
            boolean aside = isAside(article.tree(act.sentence()), act.token());
            return told.stream()
                    .filter(said -> !aside || said.force() == Force.ISSUED)
                    .map(SaidWords::link)
                    .toList();
        }
        List<SpeechLink> all = new ArrayList<>(chain);
        told.stream().filter(said -> said.force() == Force.ISSUED).findFirst().ifPresent(said -> {
            all.removeIf(link -> isFirstPerson(article, link));
            all.add(0, said.link());
        });
        told.stream()
                .filter(said -> said.force() == Force.RELAYED && !all.contains(said.link()))
                .forEach(said -> all.add(place(said, all), said.link()));
        return List.copyOf(all);
    }

    /** "Television, citing police, said the man had confessed": who is cited stands before those of whom the cited words tell. */
    private static int place(SaidWords cited, List<SpeechLink> chain) {
        for (int i = 0; i < chain.size(); i++) {
            if (cited.covers(chain.get(i).cue())) {
                return i;
            }
        }
        return chain.size();
    }

    private List<SpeechLink> chain(ParsedArticle article, TokenRef act, List<QuotedWords> quotations) {
        LinkedHashSet<SpeechLink> inner = new LinkedHashSet<>();
        climb(article.grammar(act.sentence()), act, inner);
        Optional<SpeechLink> quoted = quotedBy(article, act, quotations);
        List<SpeechLink> chain = new ArrayList<>();
        for (SpeechLink link : inner) {
            if (quoted.isEmpty()
                    || !isFirstPerson(article, link) && !quoted.get().cue().equals(link.cue())) {
                chain.add(continuity.resolved(article, link));
            }
        }
        Collections.reverse(chain);
        if (chain.isEmpty()) {
            clauseCues.beforeColon(article.tree(act.sentence()), act).ifPresent(chain::add);
        }
        quoted.filter(link -> chain.stream().noneMatch(other -> other.speaker().equals(link.speaker())))
                .ifPresent(link -> chain.add(0, link));
        return List.copyOf(chain);
    }

    private static boolean isFirstPerson(ParsedArticle article, SpeechLink link) {
        return link.speaker()
                .filter(ref ->
                        FIRST_PERSON.contains(article.tree(ref.sentence()).word(ref.token())))
                .isPresent();
    }

    /** Quotations are in order and do not overlap, so a binary search finds the one around the act. */
    private static Optional<SpeechLink> quotedBy(ParsedArticle article, TokenRef act, List<QuotedWords> quotations) {
        Span span = article.span(act);
        int low = 0;
        int high = quotations.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            QuotedWords words = quotations.get(middle);
            if (words.span().contains(span)) {
                return words.link();
            }
            if (words.span().start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /** The verb of saying nearest above a token, or -1: the act's status is not decided above it. */
    public int governingCue(SentenceTree tree, int token) {
        int at = token;
        for (int step = 0; step < MAX_STEPS && !tree.isRoot(at); step++) {
            int head = tree.head(at);
            if (clauseCues.governs(tree, head, at)) {
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
            clauseCues.beside(grammar, act, at, found);
            if (tree.isRoot(at)) {
                return;
            }
            if (isAsideClause(tree, at)) {
                return;
            }
            int head = tree.is(at, "conj") ? grammar.joinedTo(at) : tree.head(at);
            clauseCues.above(grammar, act.sentence(), at, head).ifPresent(found::add);
            at = head;
        }
    }

    /** ", who was held in May,": what a relative clause set off by a comma adds is the writer's own word. */
    private static boolean isAside(SentenceTree tree, int token) {
        int at = token;
        for (int step = 0; step < MAX_STEPS && !tree.isRoot(at); step++) {
            if (isAsideClause(tree, at)) {
                return true;
            }
            at = tree.head(at);
        }
        return false;
    }

    private static boolean isAsideClause(SentenceTree tree, int clause) {
        if (!tree.relation(clause).equals("acl:relcl")) {
            return false;
        }
        int first = tree.subtree(clause)[0];
        return tree.word(first).equals(",") || first > 0 && tree.word(first - 1).equals(",");
    }
}
