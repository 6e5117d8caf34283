package org.readout.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.readout.model.Excerpt;
import org.readout.model.PartOfSpeech;
import org.readout.model.Span;
import org.readout.model.Statement;

/**
 * One attribution, marked or found, as words of its text.
 *
 * @param content its content
 * @param units the words of each stretch of content that ends with a line or where other words stand in between
 * @param cue the words that attribute
 * @param source the words that name the source; for a found one also those that name the speaker further up
 * @param narrow for a found one the source's words beside the cue alone
 * @param quoted whether all content stands between quotation marks
 * @param speech whether a verb of speech is among the cue's words
 */
record SaidByWhom(
        BitSet content, List<BitSet> units, BitSet cue, BitSet source, BitSet narrow, boolean quoted, boolean speech) {

    private static final String MARKS = "\"“”„«»";

    static SaidByWhom of(AttributedArticle.Marked marked, String text, WordPlaces places, SpeechVerbList verbs) {
        BitSet cue = places.in(marked.cues());
        BitSet source = places.in(marked.sources());
        return new SaidByWhom(
                places.in(marked.contents()),
                units(marked.contents(), text, places),
                cue,
                source,
                source,
                marked.contents().stream().allMatch(span -> isQuoted(span.of(text))),
                hasSpeech(cue, places, verbs));
    }

    static SaidByWhom of(Statement statement, String text, WordPlaces places, SpeechVerbList verbs) {
        List<Span> contents = statement.content().stream().map(Excerpt::span).toList();
        BitSet cue = places.in(statement.cue().span());
        BitSet narrow = new BitSet();
        statement.source().ifPresent(source -> narrow.or(places.in(source.span())));
        BitSet source = (BitSet) narrow.clone();
        statement
                .speaker()
                .ifPresent(speaker -> source.or(places.in(speaker.mention().span())));
        return new SaidByWhom(
                places.in(contents),
                units(contents, text, places),
                cue,
                source,
                narrow,
                statement.form() == Statement.Form.DIRECT,
                hasSpeech(cue, places, verbs));
    }

    private static boolean hasSpeech(BitSet cue, WordPlaces places, SpeechVerbList verbs) {
        return cue.stream()
                .mapToObj(places::word)
                .anyMatch(token -> token.pos() == PartOfSpeech.VERB && verbs.contains(token.lemma()));
    }

    /** A stretch that opens with a mark and closes with one or with its line, and has none in between. */
    static boolean isQuoted(String stretch) {
        String words = stretch.strip().replace("''", "\"").replace("``", "\"");
        if (words.length() < 2 || MARKS.indexOf(words.charAt(0)) < 0) {
            return false;
        }
        String inner = words.substring(1).replaceAll("[" + MARKS + "\\p{Punct}…\\s]+$", "");
        return inner.chars().noneMatch(c -> MARKS.indexOf(c) >= 0) || inner.indexOf('\n') >= 0;
    }

    private static List<BitSet> units(List<Span> contents, String text, WordPlaces places) {
        return contents.stream()
                .flatMap(span -> lines(span, text).stream())
                .map(places::in)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static List<Span> lines(Span span, String text) {
        List<Span> lines = new ArrayList<>();
        int start = span.start();
        for (int at = span.start(); at <= span.end(); at++) {
            if (at == span.end() || text.charAt(at) == '\n') {
                lines.add(new Span(start, at));
                start = at + 1;
            }
        }
        return lines;
    }
}
