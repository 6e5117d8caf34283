package org.readout.coding.attribution;

import java.util.Optional;
import java.util.OptionalInt;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.coding.syntax.SentenceTree;
import org.readout.coding.syntax.TokenRef;
import org.readout.model.Span;
import org.readout.model.Stance;

/**
 * Who speaks where the verb beside a quotation is no verb of saying, or none is there: {@code "We are alone," he shrugged.} and
 * {@code "We are alone." - Ada Obi, mayor}.
 *
 * <p>Lives for one article.
 */
final class BesideQuotation {

    /** Words between the mark and the verb's farther end. */
    private static final int REACH = 9;

    private final ParsedArticle article;
    private final QuotedText quoted;

    BesideQuotation(ParsedArticle article, QuotedText quoted) {
        this.article = article;
        this.quoted = quoted;
    }

    /** A verb with its subject right behind words that end with a comma, or right before words that a comma introduces. */
    Optional<SpeechLink> of(Span words, int sentence) {
        boolean open = article.text().charAt(words.end() - 1) == ',';
        return open ? behind(words, sentence) : Optional.empty();
    }

    private Optional<SpeechLink> behind(Span words, int sentence) {
        SentenceTree tree = article.tree(sentence);
        int first = firstBehind(tree, words);
        for (int token = first; token < Math.min(tree.size(), first + REACH); token++) {
            if (quoted.covers(tree.token(token).span())) {
                return Optional.empty();
            }
            if (tree.isVerb(token) && tree.token(token).tag().matches("VB[DZP]")) {
                OptionalInt speaker = new SurfaceSpeaker(tree, quoted).of(token);
                Span cue = tree.token(token).span();
                return speaker.stream()
                        .mapToObj(head -> new SpeechLink(
                                Optional.of(new TokenRef(sentence, head)),
                                cue,
                                Stance.CLAIMS,
                                "verb next to the quotation"))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private static int firstBehind(SentenceTree tree, Span words) {
        int token = 0;
        while (token < tree.size() && tree.token(token).span().start() < words.end()) {
            token++;
        }
        return token;
    }

    /** "..." - Ada Obi, mayor: the name behind a dash. */
    Optional<SpeechLink> signed(Span words, int sentence) {
        for (int number = sentence; number < Math.min(article.size(), sentence + 2); number++) {
            SentenceTree tree = article.tree(number);
            int dash = firstBehind(tree, words);
            while (dash < tree.size() && isClosing(tree.word(dash))) {
                dash++;
            }
            if (dash < tree.size()) {
                return isDash(tree.word(dash)) ? name(number, dash) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<SpeechLink> name(int sentence, int dash) {
        SentenceTree tree = article.tree(sentence);
        return tree.sentence().names().stream()
                .filter(name -> name.first() > dash && name.first() <= dash + 2)
                .findFirst()
                .map(name -> new SpeechLink(
                        Optional.of(new TokenRef(sentence, head(tree, name.first(), name.end()))),
                        tree.token(dash).span(),
                        Stance.CLAIMS,
                        "name behind the quotation"));
    }

    private static int head(SentenceTree tree, int first, int end) {
        for (int token = first; token < end; token++) {
            if (tree.isRoot(token) || tree.head(token) < first || tree.head(token) >= end) {
                return token;
            }
        }
        return first;
    }

    private static boolean isClosing(String word) {
        return word.codePoints().noneMatch(Character::isLetterOrDigit) && !isDash(word);
    }

    private static boolean isDash(String word) {
        return word.matches("[-–—~―]+");
    }
}
