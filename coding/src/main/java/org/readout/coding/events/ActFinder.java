package org.readout.coding.events;

import java.util.ArrayList;
import java.util.List;
import org.readout.coding.attribution.Attributions;
import org.readout.coding.attribution.QuotedWords;
import org.readout.coding.coreference.ArticleParties;
import org.readout.coding.lexicon.Entry;
import org.readout.coding.lexicon.Lexicon;
import org.readout.coding.lexicon.TriggerMatcher;
import org.readout.coding.status.StatusFinder;
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
    private final Topics topics = Topics.standard();

    public ActFinder(Lexicon lexicon, StatusFinder statuses, Attributions attributions) {
        this.matcher = new TriggerMatcher(lexicon);
        this.statuses = statuses;
        this.attributions = attributions;
    }

    /** The acts of all sentences in order, with status and attribution, each telling once. */
    public List<Act> find(ParsedArticle article, ArticleParties parties, List<QuotedWords> quotations) {
        List<Act> all = new ArrayList<>();
        Meetings meetings = new Meetings(matcher);
        Demands demands = new Demands(article, parties, attributions, quotations);
        for (int sentence = 0; sentence < article.size(); sentence++) {
            List<Act> acts =
                    new ArrayList<>(new SentenceActs(article.grammar(sentence), sentence, parties, matcher).find());
            acts.addAll(meetings.held(article, sentence, all));
            for (Act act : acts) {
                complete(article, act, quotations);
            }
            acts = new ArrayList<>(demands.added(sentence, acts));
            SentenceTree tree = article.tree(sentence);
            acts.removeIf(act -> isIdle(act) || topics.rulesOut(tree, act));
            all.addAll(SameSentence.merged(article.tree(sentence), acts));
        }
        return TypeRules.applied(article, parties, all);
    }

    /** What merely can, may or should happen is only told of both sides: other musings are no record. */
    private static boolean isIdle(Act act) {
        return act.status() == Status.HYPOTHETICAL
                && (!act.isFirm() || act.actors().isEmpty() || act.recipients().isEmpty());
    }

    private void complete(ParsedArticle article, Act act, List<QuotedWords> quotations) {
        SentenceTree tree = article.tree(act.trigger().sentence());
        int limit = attributions.governingCue(tree, act.trigger().token());
        act.status(statuses.status(tree, act.trigger().token(), act.words(), act.type(), limit));
        act.entry().flatMap(Entry::status).ifPresent(act::status);
        act.attribution(attributions.chain(article, act.trigger(), quotations));
    }
}
