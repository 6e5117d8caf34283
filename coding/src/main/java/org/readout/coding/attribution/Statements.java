package org.readout.coding.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.readout.coding.syntax.Grammar;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.coding.syntax.TokenRef;
import org.readout.model.Span;
import org.readout.model.Statement;

/**
 * Joins the quotations and the clauses of saying of one article into its statements: one for each cue. Lives for one
 * article.
 */
final class Statements {

    private final ParsedArticle article;
    private final SaidClauses clauses;
    private final SpeakerContinuity continuity;
    private final Predicate<TokenRef> canSpeak;
    private final Map<Span, Parts> byCue = new LinkedHashMap<>();

    Statements(ParsedArticle article, SaidClauses clauses, SpeakerContinuity continuity, Predicate<TokenRef> canSpeak) {
        this.canSpeak = canSpeak;
        this.article = article;
        this.clauses = clauses;
        this.continuity = continuity;
    }

    /** What one cue brings: quoted words and clauses. */
    private record Parts(SpeechLink link, List<QuotedWords> quoted, List<SaidClauses.Clause> clauses) {
        /** Quoted words by themselves are asserted. */
        Force force() {
            return clauses.isEmpty() ? Force.ASSERTED : clauses.get(0).force();
        }

        Parts(SpeechLink link) {
            this(link, new ArrayList<>(2), new ArrayList<>(1));
        }
    }

    List<SaidWords> find(List<QuotedWords> quotations, List<QuotedWords> voices) {
        for (QuotedWords words : quotations) {
            words.link().ifPresent(link -> parts(link).quoted.add(words));
        }
        for (int sentence = 0; sentence < article.size(); sentence++) {
            for (SaidClauses.Clause clause : clauses.of(article, sentence)) {
                add(clause);
            }
        }
        QuotedText quoted =
                new QuotedText(quotations.stream().map(QuotedWords::span).toList());
        Stream<SaidWords> issued = voices.stream()
                .map(voice -> new SaidWords(
                        voice.link().orElseThrow(), List.of(voice.span()), Statement.Form.DIRECT, Force.ISSUED));
        return Stream.concat(issued, byCue.values().stream().map(parts -> said(parts, quoted)))
                .sorted(Comparator.comparing((SaidWords said) -> said.content().get(0))
                        .thenComparing(said -> said.link().cue()))
                .toList();
    }

    private void add(SaidClauses.Clause clause) {
        boolean nobody =
                clause.link().speaker().filter(ref -> !canSpeak.test(ref)).isPresent();
        if (clause.force() == Force.RELAYED && nobody) {
            // "citing security concerns": things are cited too, and do not speak
            return;
        }
        SpeechLink link = nobody ? spokenBeside(clause.link()) : clause.link();
        Parts parts = parts(continuity.resolved(article, link));
        parts.clauses.add(clause);
    }

    /** "A spokesman said trucks had passed and accused villagers": trucks accuse nobody, so the spokesman goes on. */
    private SpeechLink spokenBeside(SpeechLink link) {
        TokenRef speaker = link.source().orElseThrow();
        Grammar grammar = article.grammar(speaker.sentence());
        return clauses.joinedTelling(grammar, speaker.sentence(), link.cue())
                .flatMap(SpeechLink::speaker)
                .filter(canSpeak)
                .map(link::spokenBy)
                .orElse(link);
    }

    private Parts parts(SpeechLink link) {
        return byCue.computeIfAbsent(link.cue(), cue -> new Parts(link));
    }

    private SaidWords said(Parts parts, QuotedText quoted) {
        ContentPieces pieces = new ContentPieces(article.text(), quoted);
        List<Span> clauses = parts.clauses.stream()
                .flatMap(clause -> clause.pieces().stream())
                .toList();
        List<Span> content = pieces.joined(parts.quoted, clauses);
        return new SaidWords(parts.link, content, pieces.form(content, parts.link.cue()), parts.force());
    }
}
