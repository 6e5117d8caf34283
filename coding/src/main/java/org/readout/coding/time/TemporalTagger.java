package org.readout.coding.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.coding.syntax.SentenceTree;
import org.readout.model.Analysis;
import org.readout.model.Sentence;

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

    /** The expressions of a whole text, in order. */
    public List<TemporalExpression> tag(Analysis analysis) {
        return read(new ParsedArticle(analysis)).stream()
                .flatMap(sentence -> sentence.expressions().stream())
                .toList();
    }

    /** The times of all sentences of {@code article}. */
    List<SentenceTimes> read(ParsedArticle article) {
        Optional<LocalDate> published = article.document().published();
        List<SentenceTerms> sentences = new ArrayList<>();
        for (int i = 0; i < article.size(); i++) {
            sentences.add(SentenceTerms.of(article.tree(i), grammar));
        }
        NarrativeTime time = Genre.of(sentences, published);
        List<SentenceTimes> times = new ArrayList<>();
        for (SentenceTerms terms : sentences) {
            SentenceTimes sentence = resolve(terms, published, time);
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
        return resolve(SentenceTerms.of(tree, grammar), published, told);
    }

    private SentenceTimes resolve(SentenceTerms terms, Optional<LocalDate> published, NarrativeTime told) {
        SentenceReading reading = new SentenceReading(terms, tenses, resolver, published, told);
        terms.terms().forEach(reading::add);
        return reading.times();
    }
}
