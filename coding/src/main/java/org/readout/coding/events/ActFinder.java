package org.readout.coding.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.coding.attribution.Attributions;
import org.readout.coding.attribution.QuotedWords;
import org.readout.coding.attribution.SpeechLink;
import org.readout.coding.attribution.StatementIndex;
import org.readout.coding.coreference.ArticleParties;
import org.readout.coding.lexicon.Entry;
import org.readout.coding.lexicon.Lexicon;
import org.readout.coding.lexicon.TriggerMatcher;
import org.readout.coding.precedents.OwnExamples;
import org.readout.coding.status.StatusFinder;
import org.readout.coding.syntax.Grammar;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.coding.syntax.SentenceTree;
import org.readout.model.Status;

/**
 * Finds the acts of an article.
 *
 * <p>Immutable and thread-safe.
 */
public final class ActFinder {

    private final TriggerMatcher matcher;
    private final StatusFinder statuses;
    private final Attributions attributions;
    private final OwnExamples examples;
    private final Topics topics = Topics.standard();

    public ActFinder(Lexicon lexicon, StatusFinder statuses, Attributions attributions, OwnExamples examples) {
        this.matcher = new TriggerMatcher(lexicon);
        this.examples = examples;
        this.statuses = statuses;
        this.attributions = attributions;
    }

    /** The acts of all sentences in order, with status and attribution, each telling once. */
    public FoundActs find(
            ParsedArticle article, ArticleParties parties, List<QuotedWords> quotations, StatementIndex statements) {
        List<Act> all = new ArrayList<>();
        List<PassedOver> passedOver = new ArrayList<>();
        Meetings meetings = new Meetings(matcher);
        Demands demands = new Demands(article, parties, attributions, quotations, statements);
        for (int sentence = 0; sentence < article.size(); sentence++) {
            SentenceActs found = new SentenceActs(article.grammar(sentence), sentence, parties, matcher, examples);
            List<Act> acts = new ArrayList<>(found.find());
            passedOver.addAll(found.passedOver());
            acts.addAll(meetings.held(article, sentence, all));
            for (Act act : acts) {
                complete(article, act, quotations, statements);
            }
            acts = new ArrayList<>(demands.added(sentence, acts));
            SentenceTree tree = article.tree(sentence);
            acts.removeIf(act -> {
                Optional<String> verdict = verdict(tree, act);
                verdict.ifPresent(why -> passedOver.add(PassedOver.of(act, why)));
                return verdict.isPresent();
            });
            all.addAll(SameSentence.merged(article.tree(sentence), acts));
        }
        List<Act> kept = TypeRules.applied(article, parties, all);
        Set<Act> told = Collections.newSetFromMap(new IdentityHashMap<>());
        told.addAll(kept);
        all.stream()
                .filter(act -> !told.contains(act))
                .forEach(act -> passedOver.add(PassedOver.of(act, "the document has told it already")));
        passedOver.sort(Comparator.comparing(PassedOver::trigger));
        return new FoundActs(kept, passedOver);
    }

    private Optional<String> verdict(SentenceTree tree, Act act) {
        if (!act.isCertain() && isIdle(act)) {
            return Optional.of("a mere possibility that is not told of two sides");
        }
        // the user's own definition says what their code is about
        return act.codes().isEmpty() && topics.rulesOut(tree, act)
                ? Optional.of("the sentence is about something else")
                : Optional.empty();
    }

    /** What merely can, may or should happen is only told of both sides: other musings are no record. */
    private static boolean isIdle(Act act) {
        return act.status() == Status.HYPOTHETICAL
                && (!act.isFirm() || act.actors().isEmpty() || act.recipients().isEmpty());
    }

    private void complete(ParsedArticle article, Act act, List<QuotedWords> quotations, StatementIndex statements) {
        SentenceTree tree = article.tree(act.trigger().sentence());
        int limit = attributions.governingCue(tree, act.trigger().token());
        act.status(statuses.status(tree, act.trigger().token(), act.words(), act.type(), limit));
        act.entry().flatMap(Entry::status).ifPresent(act::status);
        List<SpeechLink> chain = attributions.chain(article, act.trigger(), quotations, statements);
        act.attribution(
                isBesideSaying(article.grammar(act.trigger().sentence()), act)
                        ? chain.stream().filter(link -> !isOwn(act, link)).toList()
                        : chain);
    }

    /** "The army said X and praised Y": who says does the second thing beside the saying, whatever the tree hangs it on. */
    private static boolean isBesideSaying(Grammar grammar, Act act) {
        SentenceTree tree = grammar.tree();
        int clause = act.trigger().token();
        while (!tree.isVerb(clause) && !tree.isRoot(clause)) {
            clause = tree.head(clause);
        }
        return tree.is(clause, "conj")
                && Set.of("VBD", "VBZ", "VBP").contains(tree.token(clause).tag())
                && tree.children(clause, "nsubj").isEmpty();
    }

    private static boolean isOwn(Act act, SpeechLink link) {
        return act.actors().stream()
                .anyMatch(actor -> link.source().filter(actor.ref()::equals).isPresent());
    }
}
