package org.readout.coding.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.coding.syntax.SentenceTree;
import org.readout.coding.syntax.TokenRef;
import org.readout.model.EventType;
import org.readout.model.PartOfSpeech;
import org.readout.model.Precision;

/**
 * The time of acts that have no date of their own but happen in a passage that has one.
 *
 * <p>Two rules, in this order. A deed goes with the nearest dated deed of its type in the news of the article: "shelled
 * the village on Friday ... ten people were killed". An act told in the simple past goes on from the act told just
 * before it. Words that do something (demands, accusations) are mostly said when the article is written, so the first
 * rule leaves them alone.
 */
final class PassageTime {

    /** An act told further back than this many sentences is not "just before". */
    private static final int NEAR = 1;

    /** Words behind a length that count it from something that happened. */
    private static final Set<String> FROM_EVENT = Set.of("after", "before", "following", "into");

    private final ParsedArticle article;
    private final NavigableMap<TokenRef, EventType> acts;
    private final NavigableMap<TokenRef, TemporalExpression> own;
    private final List<SentenceTimes> times;
    private final List<Governance> governances;
    private final Map<TokenRef, TemporalExpression> inherited = new HashMap<>();

    private PassageTime(
            ParsedArticle article,
            NavigableMap<TokenRef, EventType> acts,
            NavigableMap<TokenRef, TemporalExpression> own,
            List<SentenceTimes> times,
            List<Governance> governances) {
        this.times = times;
        this.governances = governances;
        this.article = article;
        this.acts = acts;
        this.own = own;
    }

    static PassageTime of(
            ParsedArticle article,
            Map<TokenRef, EventType> acts,
            List<SentenceTimes> times,
            List<Governance> governances) {
        NavigableMap<TokenRef, TemporalExpression> own = new TreeMap<>();
        for (TokenRef act : acts.keySet()) {
            governances.get(act.sentence()).of(act.token()).ifPresent(found -> own.put(act, found.expression()));
        }
        PassageTime passage = new PassageTime(article, new TreeMap<>(acts), own, times, governances);
        passage.inherit();
        return passage;
    }

    /** The expression that dates the passage around an undated act. */
    Optional<TemporalExpression> around(TokenRef act) {
        return Optional.ofNullable(inherited.get(act));
    }

    private void inherit() {
        NavigableMap<TokenRef, TemporalExpression> told = new TreeMap<>(own);
        told.entrySet().removeIf(this::isToCome);
        acts.forEach((act, type) -> {
            if (!own.containsKey(act) && !isElsewhere(act.sentence())) {
                find(act, type, told).ifPresent(expression -> {
                    inherited.put(act, expression);
                    told.put(act, expression);
                });
            }
        });
    }

    /**
     * "A week after the ceasefire, rebels attacked": the sentence tells a time of its own that nothing resolves, and so does one
     * whose date no calendar has.
     */
    private boolean isElsewhere(int sentence) {
        SentenceTree tree = article.tree(sentence);
        return !times.get(sentence).notices().isEmpty()
                || times.get(sentence).expressions().stream()
                        .anyMatch(expression -> expression.type() == TimexType.DURATION
                                && expression.end() < tree.size()
                                && FROM_EVENT.contains(tree.word(expression.end())));
    }

    private Optional<TemporalExpression> find(
            TokenRef act, EventType type, NavigableMap<TokenRef, TemporalExpression> told) {
        VerbTense tense = tense(act);
        boolean happened = tense == VerbTense.SIMPLE_PAST || tense == VerbTense.PERFECT || tense == VerbTense.NOUN;
        Optional<TemporalExpression> alike = happened && isDeed(type) ? nearestAlike(act, type) : Optional.empty();
        if (alike.isPresent() || tense != VerbTense.SIMPLE_PAST) {
            return alike;
        }
        return isDeed(type)
                ? justBefore(act, told)
                : justBefore(act, toldByVerbs()).or(() -> continued(act));
    }

    /** "The envoy spoke on Friday. He accused ...": whoever goes on speaking does so on the same day. */
    private Optional<TemporalExpression> continued(TokenRef act) {
        if (act.sentence() == 0 || !goesOn(article.tree(act.sentence()), act.token())) {
            return Optional.empty();
        }
        int before = act.sentence() - 1;
        return governances
                .get(before)
                .of(Attachment.root(article.tree(before)))
                .map(Governance.Governed::expression)
                .filter(this::isNews);
    }

    /** Whether a pronoun does what the main clause tells, and the act is told there. */
    private static boolean goesOn(SentenceTree tree, int trigger) {
        int root = Attachment.root(tree);
        boolean main = trigger == root
                || ((tree.is(trigger, "xcomp") || tree.is(trigger, "conj")) && tree.head(trigger) == root);
        return main
                && tree.hasChild(
                        root,
                        child -> tree.is(child, "nsubj") && tree.token(child).pos() == PartOfSpeech.PRON);
    }

    /** The dated acts that are told by a verb: "condemned the killings" goes on from "arrived on Saturday" only. */
    private NavigableMap<TokenRef, TemporalExpression> toldByVerbs() {
        NavigableMap<TokenRef, TemporalExpression> verbs = new TreeMap<>(own);
        verbs.entrySet().removeIf(entry -> tense(entry.getKey()) == VerbTense.NOUN || isToCome(entry));
        return verbs;
    }

    private VerbTense tense(TokenRef act) {
        return VerbTense.of(article.tree(act.sentence()), act.token());
    }

    /** "Will meet on Friday", "talks planned for June". */
    private boolean isToCome(Map.Entry<TokenRef, TemporalExpression> dated) {
        LocalDate from = dated.getValue().period().orElseThrow().from();
        VerbTense tense = tense(dated.getKey());
        boolean ahead = article.document().published().filter(from::isAfter).isPresent();
        // a past "on Sunday" of the day after the stamp is news all the same
        return tense == VerbTense.MODAL || ahead && tense != VerbTense.SIMPLE_PAST;
    }

    private static boolean isDeed(EventType type) {
        return switch (type) {
            case AGREE, SUPPORT, CONCEDE, REQUEST, ACCUSE, REJECT, THREATEN -> false;
            default -> true;
        };
    }

    /** The lead tells what a later sentence dates; after that, only what was told before counts. */
    private Optional<TemporalExpression> nearestAlike(TokenRef act, EventType type) {
        boolean lead = own.headMap(act).isEmpty();
        return own.entrySet().stream()
                .filter(entry -> acts.get(entry.getKey()) == type && isNews(entry.getValue()))
                .filter(entry -> tense(act) == VerbTense.NOUN || !isToCome(entry))
                .filter(entry -> lead
                        || entry.getKey().compareTo(act) < 0
                        || entry.getKey().sentence() == act.sentence())
                .min(Comparator.comparingInt(entry -> Math.abs(entry.getKey().sentence() - act.sentence())))
                .map(Map.Entry::getValue);
    }

    private boolean isNews(TemporalExpression expression) {
        Period period = expression.period().orElseThrow();
        Optional<LocalDate> published = article.document().published();
        return expression.precision() == Precision.DAY
                && published
                        .map(day ->
                                !Background.isOld(period, day) && !period.from().isAfter(day.plusDays(1)))
                        .orElse(true);
    }

    private static Optional<TemporalExpression> justBefore(
            TokenRef act, NavigableMap<TokenRef, TemporalExpression> told) {
        return Optional.ofNullable(told.lowerEntry(act))
                .filter(entry -> act.sentence() - entry.getKey().sentence() <= NEAR)
                .map(Map.Entry::getValue);
    }
}
