package org.readout.coding.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.readout.coding.syntax.Grammar;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.coding.syntax.SentenceTree;
import org.readout.coding.syntax.TokenRef;
import org.readout.model.PartOfSpeech;
import org.readout.model.Span;

/** Finds who says the quoted words of one article. Lives for one article; one pass over its sentences. */
final class QuotationSpeakers {

    private static final int UTTERANCE_WORDS = 5;
    /** One or two words between marks are a writer's distance or a name, and no quotation. */
    private static final int FEWEST_WORDS = 3;

    private static final int LONGEST_GAP = 40;
    private static final int LONGEST_TAG = 14;
    private static final int MAX_STEPS = 12;

    private final ParsedArticle article;
    private final Cues cues;
    private final SpeechVerbs verbs;
    private final ClauseCues clauseCues;
    private final SpeakerContinuity continuity;
    private final ColonSpeaker colon;
    private Optional<SpeechLink> previous = Optional.empty();
    private int previousSentence = -10;
    private int cursor;

    QuotationSpeakers(
            ParsedArticle article, Cues cues, SpeechVerbs verbs, ClauseCues clauseCues, SpeakerContinuity continuity) {
        this.article = article;
        this.cues = cues;
        this.verbs = verbs;
        this.clauseCues = clauseCues;
        this.continuity = continuity;
        this.colon = new ColonSpeaker(article, verbs);
    }

    List<QuotedWords> find() {
        List<QuotedWords> found = new ArrayList<>();
        QuotedText quoted = new QuotedText(QuotationMarks.spans(article.text()));
        for (Span span : quoted.spans()) {
            int first = firstSentence(span);
            if (first < article.size()) {
                quotation(new Place(span, first, lastSentence(span, first)), quoted)
                        .ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** A quotation with the sentences it begins and ends in. */
    private record Place(Span span, int first, int last) {}

    private Optional<QuotedWords> quotation(Place place, QuotedText quoted) {
        Extent extent = extent(place);
        if (extent.words < FEWEST_WORDS || extent.isTitle()) {
            return exclamation(place, quoted).map(one -> told(place, one, true));
        }
        boolean direct = extent.finite && isUtterance(place.span, extent.words);
        Optional<SpeechLink> link = speaker(place, quoted, direct);
        return Optional.of(
                link.isPresent() ? told(place, link.get(), direct) : new QuotedWords(place.span, link, direct));
    }

    private QuotedWords told(Place place, SpeechLink said, boolean direct) {
        Optional<SpeechLink> link = Optional.of(continuity.resolved(article, said, place.first));
        previous = link;
        previousSentence = place.last;
        return new QuotedWords(place.span, link, direct);
    }

    /** "Never," the general said: a word or two, or a title, are quoted only where a verb of saying stands beside them. */
    private Optional<SpeechLink> exclamation(Place place, QuotedText quoted) {
        char last = article.text().charAt(place.span.end() - 1);
        boolean opens = Character.isUpperCase(article.text().codePointAt(place.span.start()));
        if (!opens || (last == '.' ? !isIntroduced(place.span) : ",?!".indexOf(last) < 0)) {
            return Optional.empty();
        }
        return nearest(place.last, place.span, quoted).filter(link -> gap(link.cue(), place.span) <= LONGEST_GAP);
    }

    /** Whether a comma or colon stands before the quotation. */
    private boolean isIntroduced(Span span) {
        String before = article.text().substring(Math.max(0, span.start() - 8), span.start());
        String introduction = before.replaceAll("[\\s\"“'`]+$", "");
        return introduction.endsWith(",") || introduction.endsWith(":");
    }

    private static int gap(Span one, Span other) {
        return one.end() <= other.start() ? other.start() - one.end() : Math.max(0, one.start() - other.end());
    }

    private Optional<SpeechLink> speaker(Place place, QuotedText quoted, boolean direct) {
        Optional<SpeechLink> link = direct ? Optional.empty() : governing(place);
        return link.or(() -> nearest(place.last, place.span, quoted))
                .or(() -> place.first == place.last ? Optional.empty() : nearest(place.first, place.span, quoted))
                .or(() -> colon.before(place.span))
                .or(() -> new BesideQuotation(article, quoted).of(place.span, place.last))
                .or(() -> new BesideQuotation(article, quoted).signed(place.span, place.last))
                .or(() -> standsAlone(place)
                        ? afterwards(place, quoted).or(() -> continued(place, quoted))
                        : Optional.empty());
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

    private int lastSentence(Span span, int first) {
        int last = first;
        while (last + 1 < article.size() && sentenceSpan(last + 1).start() < span.end()) {
            last++;
        }
        return last;
    }

    /** The cue whose content the quoted phrase is part of: "called the raid "a grave mistake"". */
    private Optional<SpeechLink> governing(Place place) {
        Grammar grammar = article.grammar(place.first);
        SentenceTree tree = grammar.tree();
        OptionalInt head = headIn(tree, place.span);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        int at = head.getAsInt();
        for (int step = 0; step < MAX_STEPS && !tree.isRoot(at); step++) {
            int above = tree.head(at);
            Optional<SpeechLink> link =
                    clauseCues.above(grammar, place.first, at, above).or(() -> naming(grammar, place, above));
            if (link.isPresent() && link.get().speaker().isPresent()) {
                return link;
            }
            at = above;
        }
        return Optional.empty();
    }

    private Optional<SpeechLink> naming(Grammar grammar, Place place, int verb) {
        return cues.naming(grammar.tree(), verb).flatMap(cue -> verbs.link(grammar, place.first, verb, cue));
    }

    /** The first token between the marks whose head stands outside them. */
    private static OptionalInt headIn(SentenceTree tree, Span span) {
        for (int token = 0; token < tree.size(); token++) {
            boolean inside = span.contains(tree.token(token).span());
            if (inside
                    && tree.pos(token) != PartOfSpeech.PUNCT
                    && (tree.isRoot(token)
                            || !span.contains(tree.token(tree.head(token)).span()))) {
                return OptionalInt.of(token);
            }
        }
        return OptionalInt.empty();
    }

    /** A verb of saying, or "according to", in the sentence, outside all quotation marks, nearest to the quotation. */
    private Optional<SpeechLink> nearest(int sentence, Span span, QuotedText quoted) {
        SentenceTree tree = article.tree(sentence);
        Optional<SpeechLink> best = Optional.empty();
        int bestDistance = Integer.MAX_VALUE;
        for (int token = 0; token < tree.size(); token++) {
            Span at = tree.token(token).span();
            int distance = gap(at, span);
            if (distance >= bestDistance || quoted.covers(at)) {
                continue;
            }
            Optional<SpeechLink> link = spoken(sentence, token, quoted);
            if (link.isPresent()) {
                best = link;
                bestDistance = distance;
            }
        }
        return best;
    }

    private Optional<SpeechLink> spoken(int sentence, int token, QuotedText quoted) {
        Grammar grammar = article.grammar(sentence);
        SentenceTree tree = grammar.tree();
        if (!verbs.isSpeech(tree, token)) {
            return clauseCues.phrase(grammar, sentence, token);
        }
        Optional<SpeechLink> link = verbs.introducing(grammar, sentence, token)
                .filter(one -> one.speaker()
                        .filter(ref -> !quoted.covers(article.span(ref)))
                        .isPresent());
        return link.or(() -> new SurfaceSpeaker(tree, quoted)
                .of(token).stream()
                        .mapToObj(speaker -> cues.introducing(tree, token)
                                .map(cue -> new SpeechLink(
                                        Optional.of(new TokenRef(sentence, speaker)),
                                        tree.token(token).span(),
                                        SpeechVerbs.stance(cue),
                                        cue.rule() + ", next to the quotation")))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** Whether the quotation is all of its sentences, or begins one. */
    private boolean standsAlone(Place place) {
        return place.span.start() - sentenceSpan(place.first).start() <= 2;
    }

    /** "... ." he said. — the splitter may have made the rest a sentence of its own. */
    private Optional<SpeechLink> afterwards(Place place, QuotedText quoted) {
        int next = place.last + 1;
        if (next >= article.size()
                || article.tree(next).size() > LONGEST_TAG
                || sentenceSpan(next).start() - place.span.end() > 4
                || !Character.isLowerCase(
                        article.text().codePointAt(sentenceSpan(next).start()))) {
            return Optional.empty();
        }
        return nearest(next, place.span, quoted);
    }

    /** A quotation that stands by itself goes on with who spoke last. */
    private Optional<SpeechLink> continued(Place place, QuotedText quoted) {
        if (place.first > 0) {
            Optional<SpeechLink> before = lastWord(place.first - 1, quoted);
            if (before.isPresent()) {
                return before;
            }
        }
        return place.first - previousSentence <= 2 ? previous : Optional.empty();
    }

    /** Who speaks in a sentence as a whole. */
    private Optional<SpeechLink> lastWord(int sentence, QuotedText quoted) {
        Grammar grammar = article.grammar(sentence);
        SentenceTree tree = grammar.tree();
        for (int token = 0; token < tree.size(); token++) {
            if (tree.isRoot(token)
                    && verbs.isSpeech(tree, token)
                    && !quoted.covers(tree.token(token).span())) {
                return verbs.introducing(grammar, sentence, token)
                        .filter(link -> link.speaker().isPresent());
            }
        }
        return Optional.empty();
    }

    private record Extent(int words, int capitals, boolean finite) {

        /** "Taking Back the Economy": the name of a work. */
        boolean isTitle() {
            return words > 0 && !finite && capitals * 2 > words;
        }
    }

    private Extent extent(Place place) {
        int words = 0;
        int capitals = 0;
        boolean finite = false;
        for (int sentence = place.first; sentence <= place.last; sentence++) {
            SentenceTree tree = article.tree(sentence);
            for (int token = 0; token < tree.size(); token++) {
                if (place.span.contains(tree.token(token).span()) && tree.pos(token) != PartOfSpeech.PUNCT) {
                    words++;
                    capitals += Character.isUpperCase(tree.token(token).text().codePointAt(0)) ? 1 : 0;
                    finite |= tree.pos(token) == PartOfSpeech.VERB || tree.pos(token) == PartOfSpeech.AUX;
                }
            }
        }
        return new Extent(words, capitals, finite);
    }

    /** Words with a sentence's beginning, or those that a comma or colon introduces. */
    private boolean isUtterance(Span span, int words) {
        int start = article.text().codePointAt(span.start());
        boolean opens = Character.isUpperCase(start) || Character.isDigit(start) || "[….".indexOf(start) >= 0;
        boolean introduced = isIntroduced(span);
        if (article.text()
                .substring(Math.max(0, span.start() - 8), span.start())
                .matches(".* that\\W*")) {
            return false;
        }
        boolean ends = ",.?!".indexOf(article.text().charAt(span.end() - 1)) >= 0;
        return opens && (introduced || ends) || words >= UTTERANCE_WORDS && (opens || introduced);
    }
}
