package org.readout.evaluation;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.readout.model.Analysis;
import org.readout.model.Sentence;
import org.readout.model.Span;
import org.readout.model.Token;

/**
 * An article's text as error pages show it: its sentences, and the dictionary form of its words where they are known.
 *
 * @param text the whole text
 * @param sentences where its sentences stand, in order
 * @param tokens its words with their lemmas; empty where nobody analysed it
 */
record ArticleText(String text, List<Span> sentences, List<Token> tokens) {

    ArticleText {
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
    }

    static ArticleText of(Analysis analysis) {
        return new ArticleText(
                analysis.document().text(),
                analysis.sentences().stream().map(Sentence::span).toList(),
                analysis.sentences().stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .toList());
    }

    /** A text without an analysis: the sentences are roughly cut, and words stand for their lemmas. */
    static ArticleText unread(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text);
        List<Span> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            if (!text.substring(start, end).isBlank()) {
                sentences.add(new Span(start, end));
            }
        }
        return new ArticleText(text, sentences, List.of());
    }

    /** The words at {@code span} in one line. */
    String words(Span span) {
        return span.of(text).strip().replaceAll("\\s+", " ");
    }

    /** Dictionary forms of the words at {@code span}. */
    String lemmas(Span span) {
        String lemmas = tokens.stream()
                .filter(token -> token.span().overlaps(span))
                .map(Token::lemma)
                .collect(Collectors.joining(" "));
        return (lemmas.isEmpty() ? words(span) : lemmas).toLowerCase(Locale.ROOT);
    }

    /** Index of the sentence that holds {@code position}, or of the last one before it. */
    int sentenceAt(int position) {
        int found = 0;
        for (int i = 0; i < sentences.size() && sentences.get(i).start() <= position; i++) {
            found = i;
        }
        return found;
    }
}
