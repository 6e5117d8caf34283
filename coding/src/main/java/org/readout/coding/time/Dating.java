package org.readout.coding.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.coding.syntax.TokenRef;
import org.readout.model.DateBasis;
import org.readout.model.EventType;
import org.readout.model.Excerpt;
import org.readout.model.Notice;
import org.readout.model.Precision;
import org.readout.model.Reason;
import org.readout.model.When;

/**
 * The times of one article: its temporal expressions, and the day of every act in it.
 *
 * <pre>{@code
 * Dating dating = Dating.of(article, TemporalTagger.standard(), Map.of(trigger, EventType.ASSAULT));
 * When when = dating.date(trigger).when();
 * }</pre>
 *
 * <p>Immutable and thread-safe; a pure function of the article and its acts.
 */
public final class Dating {

    private final ParsedArticle article;
    private final List<SentenceTimes> times;
    private final List<Governance> governances;
    private final PassageTime passage;

    private Dating(
            ParsedArticle article, List<SentenceTimes> times, List<Governance> governances, PassageTime passage) {
        this.article = article;
        this.times = times;
        this.governances = governances;
        this.passage = passage;
    }

    /** Reads the times of {@code article}, in which {@code acts} tells which tokens are triggers of what. */
    public static Dating of(ParsedArticle article, TemporalTagger tagger, Map<TokenRef, EventType> acts) {
        List<SentenceTimes> times = tagger.read(article);
        List<Governance> governances = new ArrayList<>();
        for (int i = 0; i < article.size(); i++) {
            int sentence = i;
            governances.add(new Governance(
                    article.tree(i),
                    tagger.words(),
                    times.get(i).expressions(),
                    article.document().published(),
                    token -> acts.containsKey(new TokenRef(sentence, token))));
        }
        return new Dating(article, times, governances, PassageTime.of(article, acts, times, governances));
    }

    /** The expressions of a sentence, in order. */
    public List<TemporalExpression> expressions(int sentence) {
        return times.get(sentence).expressions();
    }

    /** Impossible dates, and those that nothing resolves because the day of publication is unknown. */
    public List<Notice> notices() {
        return times.stream()
                .flatMap(sentence -> Stream.concat(sentence.notices().stream(), unresolved(sentence)))
                .toList();
    }

    private Stream<Notice> unresolved(SentenceTimes sentence) {
        return article.document().published().isPresent()
                ? Stream.empty()
                : sentence.expressions().stream()
                        .filter(expression ->
                                expression.value().startsWith("XXXX") && expression.type() != TimexType.SET)
                        .map(expression -> Notice.at(
                                expression.span(),
                                "unresolved-date",
                                "No day of publication is known to count this date from."));
    }

    /** The day of the act told by {@code trigger}. */
    public DatedAct date(TokenRef trigger) {
        Optional<LocalDate> published = article.document().published();
        return governances
                .get(trigger.sentence())
                .of(trigger.token())
                .map(this::own)
                .or(() -> passage.around(trigger).map(this::fromContext))
                .orElseGet(() -> new DatedAct(
                        When.undated(published),
                        new Reason("when", "publication", "nothing dates it", Optional.empty())));
    }

    private DatedAct own(Governance.Governed governed) {
        TemporalExpression expression = governed.expression();
        return dated(expression, expression.basis(), governed.how());
    }

    private DatedAct fromContext(TemporalExpression expression) {
        return dated(expression, DateBasis.CONTEXT, "carried over from the passage");
    }

    private DatedAct dated(TemporalExpression expression, DateBasis basis, String how) {
        Optional<LocalDate> from = expression.period().map(Period::from);
        Optional<LocalDate> to = expression.period().map(Period::to);
        Precision precision = expression.precision();
        When when = new When(from, to, precision, basis, Optional.of(Excerpt.of(article.text(), expression.span())));
        String detail = expression.value() + ": " + expression.note() + "; " + how;
        return new DatedAct(when, new Reason("when", "temporal-expression", detail, Optional.of(expression.span())));
    }
}
