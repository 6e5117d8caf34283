package org.readout.coding.syntax;

import java.util.List;
import org.readout.model.Analysis;
import org.readout.model.Document;
import org.readout.model.Span;
import org.readout.model.Token;

/**
 * A document with the trees of all its sentences.
 *
 * <p>Immutable and thread-safe.
 */
public final class ParsedArticle {

    private final Analysis analysis;
    private final List<Grammar> sentences;

    public ParsedArticle(Analysis analysis) {
        this.analysis = analysis;
        this.sentences = analysis.sentences().stream()
                .map(sentence -> new Grammar(new SentenceTree(sentence)))
                .toList();
    }

    public Document document() {
        return analysis.document();
    }

    public Analysis analysis() {
        return analysis;
    }

    public String text() {
        return analysis.document().text();
    }

    public int size() {
        return sentences.size();
    }

    public Grammar grammar(int sentence) {
        return sentences.get(sentence);
    }

    public SentenceTree tree(int sentence) {
        return sentences.get(sentence).tree();
    }

    public Token token(TokenRef ref) {
        return tree(ref.sentence()).token(ref.token());
    }

    public Span span(TokenRef ref) {
        return token(ref).span();
    }

    /** Whether a blank line stands between a sentence and the one before it; true for the first. */
    public boolean beginsParagraph(int sentence) {
        if (sentence == 0) {
            return true;
        }
        int from = tree(sentence - 1).sentence().span().end();
        int to = tree(sentence).sentence().span().start();
        int breaks = 0;
        for (int i = from; i < to; i++) {
            if (text().charAt(i) == '\n') {
                breaks++;
            }
        }
        return breaks >= 2;
    }
}
