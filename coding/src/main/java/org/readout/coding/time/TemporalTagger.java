package org.readout.coding.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.coding.syntax.SentenceTree;
import org.readout.model.Notice;
import org.readout.model.Sentence;
import org.readout.model.Span;

/**
 * Finds the temporal expressions of a sentence and the days they mean.
 *
 * <p>Takes time linear in the sentence. Immutable and thread-safe.
 */
public final class TemporalTagger {

    private final CalendarWords words;
    private final TimeGrammar grammar;
    private final TenseReader tenses;
    private final Resolver resolver = new Resolver();

    TemporalTagger(CalendarWords words) {
        this.words = words;
        this.grammar = new TimeGrammar(words);
        this.tenses = new TenseReader(words);
    }

    /** A tagger with the calendar that comes with the program. */
    public static TemporalTagger standard() {
        return new TemporalTagger(CalendarWords.standard());
    }

    /** The expressions of {@code sentence}, told after {@code told} in a text published on {@code published}. */
    public List<TemporalExpression> tag(Sentence sentence, Optional<LocalDate> published, NarrativeTime told) {
        return read(new SentenceTree(sentence), published, told).expressions();
    }

    /** The times of all sentences of {@code article}. */
    List<SentenceTimes> read(ParsedArticle article) {
        Optional<LocalDate> published = article.document().published();
        NarrativeTime time = Genre.of(article, this);
        List<SentenceTimes> times = new ArrayList<>();
        for (int i = 0; i < article.size(); i++) {
            SentenceTimes sentence = read(article.tree(i), published, time);
            times.add(sentence);
            time = sentence.after();
        }
        return times;
    }

    CalendarWords words() {
        return words;
    }

    /** The same with impossible dates and the time told afterwards. */
    public SentenceTimes read(SentenceTree tree, Optional<LocalDate> published, NarrativeTime told) {
        Sentence sentence = tree.sentence();
        Pieces pieces = Pieces.of(sentence.tokens());
        List<TemporalExpression> found = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        NarrativeTime time = told;
        int at = 0;
        while (at < pieces.size()) {
            Optional<Term.Match> match = grammar.at(pieces, at);
            if (match.isEmpty()) {
                at++;
                continue;
            }
            Extent extent = Extent.of(sentence, pieces, at, match.get().end());
            if (match.get().term() instanceof Term.Impossible impossible) {
                notices.add(impossible(impossible, extent.span()));
            } else {
                Anchor anchor = new Anchor(published, time, tenses.tense(tree, extent.first(), extent.end()));
                TemporalExpression expression =
                        expression(extent, resolver.resolve(match.get().term(), anchor));
                found.add(expression);
                time = time.after(expression);
            }
            at = extent.nextPiece();
        }
        return new SentenceTimes(found, notices, time);
    }

    private static Notice impossible(Term.Impossible date, Span span) {
        return Notice.at(
                span, "impossible-date", "No calendar has the day " + date.date() + "; it is not read as a date.");
    }

    private static TemporalExpression expression(Extent extent, Resolved resolved) {
        return new TemporalExpression(
                extent.first(),
                extent.end(),
                extent.span(),
                resolved.type(),
                resolved.value(),
                resolved.period(),
                resolved.precision(),
                resolved.basis(),
                resolved.complete(),
                resolved.note());
    }

    /** The tokens that pieces belong to, and the piece after the last of them. */
    private record Extent(int first, int end, Span span, int nextPiece) {
        static Extent of(Sentence sentence, Pieces pieces, int from, int to) {
            int first = pieces.token(from);
            int last = pieces.token(to - 1);
            int next = to;
            while (next < pieces.size() && pieces.token(next) == last) {
                next++;
            }
            Span span = sentence.token(first).span().union(sentence.token(last).span());
            return new Extent(first, last + 1, span, next);
        }
    }
}
