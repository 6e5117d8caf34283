package org.readout.coding.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.model.Span;

/**
 * Joins the quotations and the clauses of saying of one article into its statements: one for each cue. Lives for one
 * article.
 */
final class Statements {

    private final ParsedArticle article;
    private final SaidClauses clauses;
    private final SpeakerContinuity continuity;
    private final Map<Span, Parts> byCue = new LinkedHashMap<>();

    Statements(ParsedArticle article, SaidClauses clauses, SpeakerContinuity continuity) {
        this.article = article;
        this.clauses = clauses;
        this.continuity = continuity;
    }

    /** What one cue brings: quoted words and clauses. */
    private record Parts(SpeechLink link, List<QuotedWords> quoted, List<Span> clauses) {
        Parts(SpeechLink link) {
            this(link, new ArrayList<>(2), new ArrayList<>(2));
        }
    }

    List<SaidWords> find(List<QuotedWords> quotations) {
        for (QuotedWords words : quotations) {
            words.link().ifPresent(link -> parts(link).quoted.add(words));
        }
        for (int sentence = 0; sentence < article.size(); sentence++) {
            for (SaidClauses.Clause clause : clauses.of(article, sentence)) {
                parts(continuity.resolved(article, clause.link())).clauses.addAll(clause.pieces());
            }
        }
        QuotedText quoted =
                new QuotedText(quotations.stream().map(QuotedWords::span).toList());
        return byCue.values().stream()
                .map(parts -> said(parts, quoted))
                .sorted(Comparator.comparing((SaidWords said) -> said.content().get(0))
                        .thenComparing(said -> said.link().cue()))
                .toList();
    }

    private Parts parts(SpeechLink link) {
        return byCue.computeIfAbsent(link.cue(), cue -> new Parts(link));
    }

    private SaidWords said(Parts parts, QuotedText quoted) {
        ContentPieces pieces = new ContentPieces(article.text(), quoted);
        List<Span> content = pieces.joined(parts.quoted, parts.clauses);
        return new SaidWords(parts.link, content, pieces.form(content, parts.link.cue()));
    }
}
