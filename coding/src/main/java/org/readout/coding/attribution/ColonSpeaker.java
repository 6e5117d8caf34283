package org.readout.coding.attribution;

import java.util.Optional;
import org.readout.coding.syntax.Grammar;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.coding.syntax.SentenceTree;
import org.readout.coding.syntax.TokenRef;
import org.readout.model.Span;
import org.readout.model.Stance;

/**
 * Who speaks in a quotation behind a colon where no verb of saying stands: {@code The mayor went further: "We are alone."} Lives for
 * one article, whose quotations are asked for in order.
 */
final class ColonSpeaker {

    private final ParsedArticle article;
    private final SpeechVerbs verbs;
    private int cursor;

    ColonSpeaker(ParsedArticle article, SpeechVerbs verbs) {
        this.article = article;
        this.verbs = verbs;
    }

    /**
     * The speaker of the last verb of saying before the colon that stands right before the words, or else the subject of its
     * sentence.
     */
    Optional<SpeechLink> before(Span words) {
        int colon = lastBefore(words.start());
        if (colon < 0 || article.text().charAt(colon) != ':') {
            return Optional.empty();
        }
        while (cursor < article.size() && sentence(cursor).end() <= colon) {
            cursor++;
        }
        if (cursor == article.size()) {
            return Optional.empty();
        }
        return speech(cursor, colon).or(() -> subject(cursor, colon));
    }

    private Span sentence(int number) {
        return article.tree(number).sentence().span();
    }

    /** The last character before a place that is no blank and no quotation mark, or -1. */
    private int lastBefore(int place) {
        int at = place - 1;
        while (at >= 0
                && (Character.isWhitespace(article.text().charAt(at))
                        || isMark(article.text().charAt(at)))) {
            at--;
        }
        return at;
    }

    private static boolean isMark(char c) {
        return c == '"' || c == '“' || c == '\'' || c == '`' || c == '«' || c == '„';
    }

    private Optional<SpeechLink> speech(int number, int colon) {
        Grammar grammar = article.grammar(number);
        SentenceTree tree = grammar.tree();
        Optional<SpeechLink> last = Optional.empty();
        for (int token = 0; token < tree.size() && tree.token(token).span().end() <= colon; token++) {
            if (verbs.isSpeech(tree, token)) {
                last = verbs.introducing(grammar, number, token)
                        .filter(link -> link.speaker().isPresent());
            }
        }
        return last;
    }

    private Optional<SpeechLink> subject(int number, int colon) {
        Grammar grammar = article.grammar(number);
        SentenceTree tree = grammar.tree();
        for (int token = 0; token < tree.size() && tree.token(token).span().end() <= colon; token++) {
            if (tree.isRoot(token) && tree.isVerb(token)) {
                Span cue = tree.token(token).span();
                return grammar.surfaceSubjects(token).stream()
                        .filter(tree::isNominal)
                        .filter(subject -> tree.token(subject).span().end() <= colon)
                        .findFirst()
                        .map(subject -> new SpeechLink(
                                Optional.of(new TokenRef(number, subject)),
                                cue,
                                Stance.CLAIMS,
                                "colon before quoted words"));
            }
        }
        return Optional.empty();
    }
}
