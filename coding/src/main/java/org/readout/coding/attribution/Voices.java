package org.readout.coding.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.coding.syntax.SentenceTree;
import org.readout.coding.syntax.TokenRef;
import org.readout.model.EntityType;
import org.readout.model.Span;
import org.readout.model.Stance;

/**
 * Whose word long stretches of an official text are: the turns of a transcript, and all that follows the heading of a
 * statement, a communiqué or a readout.
 *
 * <p>Immutable and thread-safe; one pass over the lines.
 */
final class Voices {

    private static final int HEADING_LINES = 6;
    private static final int LONGEST_HEADING = 160;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private final Issuers issuers;
    private final Turns turns;

    Voices(Issuers issuers) {
        this.issuers = issuers;
        this.turns = new Turns(issuers);
    }

    /** The stretches with who speaks them, in order, not overlapping. */
    List<QuotedWords> of(ParsedArticle article) {
        List<Line> lines = Line.of(article.text());
        List<QuotedWords> spoken = turns.of(lines).stream()
                .flatMap(turn -> word(article, turn.label(), true).stream()
                        .map(ref -> new QuotedWords(
                                turn.words(), Optional.of(link(ref, turn.colon(), "label before a turn")), true)))
                .toList();
        return spoken.isEmpty() ? issued(article, lines).stream().toList() : spoken;
    }

    private static SpeechLink link(TokenRef speaker, Span cue, String rule) {
        return new SpeechLink(Optional.of(speaker), cue, Stance.CLAIMS, rule);
    }

    private Optional<QuotedWords> issued(ParsedArticle article, List<Line> lines) {
        Optional<SpeechLink> issuer = Optional.empty();
        int heading = -1;
        for (int i = 0; i < Math.min(lines.size(), HEADING_LINES); i++) {
            Optional<SpeechLink> named = heading(article, lines.get(i));
            if (named.isPresent()) {
                issuer = named;
                heading = i;
            }
        }
        for (int i = 0; i < Math.min(lines.size(), HEADING_LINES) && issuer.isEmpty(); i++) {
            issuer = beside(article, lines, i);
            heading = issuer.isPresent() ? i : heading;
        }
        List<Line> body = new ArrayList<>(lines.subList(heading + 1, lines.size()));
        body.stream()
                .filter(line -> issuers.is(Issuers.Kind.END, line.words()))
                .findFirst()
                .ifPresent(end -> body.subList(body.indexOf(end), body.size()).clear());
        return body.isEmpty()
                ? Optional.empty()
                : issuer.map(link -> new QuotedWords(
                        body.get(0).span().union(body.get(body.size() - 1).span()), Optional.of(link), true));
    }

    /** "Amnesty International / Press release": the body whose name is the line next to one that says what the text is. */
    private Optional<SpeechLink> beside(ParsedArticle article, List<Line> lines, int genre) {
        if (!issuers.is(Issuers.Kind.GENRE, lines.get(genre).words())) {
            return Optional.empty();
        }
        Span cue = lines.get(genre).span();
        return IntStream.of(genre - 1, genre + 1)
                .filter(next -> next >= 0 && next < lines.size())
                .mapToObj(next -> lines.get(next).span())
                .flatMap(line -> body(article, line).stream())
                .findFirst()
                .map(ref -> link(ref, cue, "heading beside its issuer"));
    }

    /** The head of the name that a line is. */
    private static Optional<TokenRef> body(ParsedArticle article, Span line) {
        return word(article, line, false).filter(ref -> {
            SentenceTree tree = article.tree(ref.sentence());
            return tree.sentence().names().stream()
                    .filter(name -> name.type() == EntityType.ORGANISATION)
                    .anyMatch(
                            name -> tree.tokenSpan(name.first(), name.end() - 1).equals(line));
        });
    }

    private Optional<SpeechLink> heading(ParsedArticle article, Line line) {
        if (line.words().length() > LONGEST_HEADING) {
            return Optional.empty();
        }
        Optional<String> begins = issuers.beginning(Issuers.Kind.HEADING, line.words());
        if (begins.isPresent()) {
            int from = line.span().start() + begins.get().length();
            Span who = new Span(from, line.span().end());
            Span cue = new Span(line.span().start(), from);
            return isSentence(article, who)
                    ? Optional.empty()
                    : word(article, who, false).map(ref -> link(ref, cue, "heading that names the issuer"));
        }
        return issuers.beginning(Issuers.Kind.OFFICE, line.words())
                .filter(office -> !isSentence(article, line.span()))
                .flatMap(office -> word(article, line.span(), false))
                .map(ref -> link(ref, line.span(), "heading that is the issuer"));
    }

    /** "Statement by president draws criticism" is a headline. */
    private static boolean isSentence(ParsedArticle article, Span words) {
        for (int sentence = 0; sentence < article.size(); sentence++) {
            SentenceTree tree = article.tree(sentence);
            if (tree.sentence().span().start() >= words.end()) {
                break;
            }
            for (int token = 0; token < tree.size(); token++) {
                boolean finite = FINITE.contains(tree.token(token).tag());
                if (finite && words.contains(tree.token(token).span())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The head of the first phrase among some words, or their last word. */
    private static Optional<TokenRef> word(ParsedArticle article, Span words, boolean last) {
        int sentence = firstEndingAfter(article, words.start());
        if (sentence == article.size()
                || !article.tree(sentence).sentence().span().overlaps(words)) {
            return Optional.empty();
        }
        return word(article.tree(sentence), words, last).map(token -> new TokenRef(sentence, token));
    }

    /** The first sentence that ends behind a place, by halving: a transcript has many turns. */
    private static int firstEndingAfter(ParsedArticle article, int place) {
        int low = 0;
        int high = article.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (article.tree(middle).sentence().span().end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Optional<Integer> word(SentenceTree tree, Span words, boolean last) {
        Optional<Integer> found = Optional.empty();
        for (int token = 0; token < tree.size(); token++) {
            if (!words.contains(tree.token(token).span()) || !tree.isNominal(token)) {
                continue;
            }
            boolean outward = tree.isRoot(token)
                    || !words.contains(tree.token(tree.head(token)).span());
            if (last) {
                found = Optional.of(token);
            } else if (outward && found.isEmpty()) {
                found = Optional.of(token);
            }
        }
        return found;
    }
}
