package org.readout.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.Analysis;
import org.readout.model.Sentence;
import org.readout.model.Span;
import org.readout.model.Token;

/**
 * A text with its sentences and parsed words, from a treebank or from the program.
 *
 * @param text the raw text
 * @param sentences where its sentences stand
 * @param words its syntactic words in order
 */
record ParsedText(String text, List<Span> sentences, List<Word> words) {

    /**
     * A syntactic word.
     *
     * @param span where it stands; words of one written token may share its place
     * @param pos universal part of speech
     * @param tag Penn tag
     * @param lemma dictionary form; "_" where the treebank gives none
     * @param head index of its head in the text's words, or {@link Token#ROOT}
     * @param relation relation to the head with its subtype
     */
    record Word(Span span, String pos, String tag, String lemma, int head, String relation) {}

    ParsedText {
        sentences = List.copyOf(sentences);
        words = List.copyOf(words);
    }

    static ParsedText of(Analysis analysis) {
        List<Word> words = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            int first = words.size();
            for (Token token : sentence.tokens()) {
                int head = token.head() == Token.ROOT ? Token.ROOT : first + token.head();
                words.add(
                        new Word(token.span(), token.pos().name(), token.tag(), token.lemma(), head, token.relation()));
            }
        }
        return new ParsedText(
                analysis.document().text(),
                analysis.sentences().stream().map(Sentence::span).toList(),
                words);
    }
}
