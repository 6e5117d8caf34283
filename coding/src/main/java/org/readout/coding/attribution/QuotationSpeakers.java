package org.readout.coding.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.coding.syntax.Grammar;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.coding.syntax.SentenceTree;
import org.readout.model.PartOfSpeech;
import org.readout.model.Span;

/** Finds who says the quoted words of one article. Lives for one article; one pass over its sentences. */
final class QuotationSpeakers {

    private static final int UTTERANCE_WORDS = 5;

    private final ParsedArticle article;
    private final Attributions attributions;
    private Optional<SpeechLink> previous = Optional.empty();
    private int previousSentence = -10;
    private int cursor;

    QuotationSpeakers(ParsedArticle article, Attributions attributions) {
        this.article = article;
        this.attributions = attributions;
    }

    List<QuotedWords> find() {
        List<Span> spans = QuotationMarks.spans(article.text());
        List<QuotedWords> found = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            found.add(quotation(spans.get(i), spans));
        }
        return List.copyOf(found);
    }

    private QuotedWords quotation(Span span, List<Span> all) {
        int first = firstSentence(span);
        int last = first;
        while (last + 1 < article.size() && sentenceSpan(last + 1).start() < span.end()) {
            last++;
        }
        if (first >= article.size()) {
            return new QuotedWords(span, Optional.empty(), false);
        }
        boolean direct = isUtterance(span, first, last);
        Optional<SpeechLink> link = cueIn(last, span, all).or(() -> cueIn(firstOf(span), span, all));
        if (link.isEmpty() && direct) {
            link = afterwards(last, span, all);
        }
        if (link.isEmpty() && direct && first - previousSentence <= 2) {
            link = previous;
        }
        if (link.isPresent()) {
            previous = link;
            previousSentence = last;
        }
        return new QuotedWords(span, link, direct);
    }

    private int firstOf(Span span) {
        return Math.min(article.size() - 1, firstSentence(span));
    }

    private Span sentenceSpan(int sentence) {
        return article.tree(sentence).sentence().span();
    }

    private int firstSentence(Span span) {
        while (cursor < article.size() && sentenceSpan(cursor).end() <= span.start()) {
            cursor++;
        }
        return cursor;
    }

    /** A verb of saying in the sentence, outside all quotation marks, nearest to the quotation. */
    private Optional<SpeechLink> cueIn(int sentence, Span span, List<Span> all) {
        Grammar grammar = article.grammar(sentence);
        SentenceTree tree = grammar.tree();
        Optional<SpeechLink> best = Optional.empty();
        int bestDistance = Integer.MAX_VALUE;
        for (int token = 0; token < tree.size(); token++) {
            Span at = tree.token(token).span();
            int distance = at.end() <= span.start() ? span.start() - at.end() : Math.max(0, at.start() - span.end());
            if (span.contains(at) || distance >= bestDistance || isQuoted(at, all)) {
                continue;
            }
            Optional<SpeechLink> link = attributions.verbal(grammar, sentence, token);
            if (link.isPresent() && link.get().speaker().isPresent()) {
                best = link;
                bestDistance = distance;
            }
        }
        return best;
    }

    private static boolean isQuoted(Span token, List<Span> all) {
        return all.stream().anyMatch(quotation -> quotation.contains(token));
    }

    /** "... ." he said. — the splitter may have made the rest a sentence of its own. */
    private Optional<SpeechLink> afterwards(int last, Span span, List<Span> all) {
        int next = last + 1;
        if (next >= article.size()
                || article.beginsParagraph(next)
                || article.tree(next).size() > 12
                || sentenceSpan(next).start() - span.end() > 4) {
            return Optional.empty();
        }
        return cueIn(next, span, all);
    }

    private boolean isUtterance(Span span, int first, int last) {
        int words = 0;
        boolean finite = false;
        for (int s = first; s <= last; s++) {
            SentenceTree tree = article.tree(s);
            for (int t = 0; t < tree.size(); t++) {
                if (span.contains(tree.token(t).span()) && tree.pos(t) != PartOfSpeech.PUNCT) {
                    words++;
                    finite |= tree.pos(t) == PartOfSpeech.VERB || tree.pos(t) == PartOfSpeech.AUX;
                }
            }
        }
        int start = article.text().codePointAt(span.start());
        boolean opensLikeASentence = Character.isUpperCase(start) || start == '[' || start == '…' || start == '.';
        return finite && words >= UTTERANCE_WORDS && opensLikeASentence;
    }
}
