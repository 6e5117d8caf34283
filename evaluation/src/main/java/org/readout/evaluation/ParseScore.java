package org.readout.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.model.Span;
import org.readout.model.Token;

/**
 * How well raw text was split, tagged and parsed, counted as the CoNLL 2018 shared task does.
 *
 * <p>Words and sentences are compared by the characters they cover, white space aside. A word's tag, lemma or head counts
 * as right if the words stand in the same place and agree; precision is over all words found, recall over all of the
 * treebank's.
 *
 * @param tallies right, expected and found for each measure
 */
record ParseScore(Map<Measure, Tally> tallies) {

    /** What is compared. */
    enum Measure {
        SENTENCES("Sentences"),
        WORDS("Words"),
        UPOS("UPOS"),
        XPOS("XPOS"),
        LEMMAS("Lemmas"),
        UAS("UAS"),
        /** Relations without their subtypes, as in the shared task. */
        LAS("LAS"),
        /** Relations with their subtypes. */
        LAS_SUBTYPES("LAS with subtypes");

        private final String title;

        Measure(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    static final ParseScore NONE = new ParseScore(Map.of());

    ParseScore {
        tallies = Map.copyOf(tallies);
    }

    /** Compares two parses of the same text. */
    static ParseScore of(ParsedText gold, ParsedText found) {
        if (!gold.text().equals(found.text())) {
            throw new IllegalArgumentException("parses of different texts cannot be compared");
        }
        Characters characters = new Characters(gold.text());
        Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);
        tallies.put(Measure.SENTENCES, sentences(gold, found, characters));
        int[] partners = partners(gold.words(), found.words(), characters);
        for (Measure measure : Measure.values()) {
            if (measure != Measure.SENTENCES) {
                tallies.put(measure, words(measure, gold.words(), found.words(), partners));
            }
        }
        return new ParseScore(tallies);
    }

    ParseScore plus(ParseScore other) {
        Map<Measure, Tally> sum = new EnumMap<>(Measure.class);
        sum.putAll(tallies);
        other.tallies.forEach((measure, tally) -> sum.merge(measure, tally, Tally::plus));
        return new ParseScore(sum);
    }

    Tally tally(Measure measure) {
        return tallies.getOrDefault(measure, Tally.NONE);
    }

    private static Tally sentences(ParsedText gold, ParsedText found, Characters characters) {
        Set<Span> expected = new HashSet<>();
        gold.sentences().forEach(span -> expected.add(characters.of(span)));
        int correct = (int) found.sentences().stream()
                .filter(span -> expected.contains(characters.of(span)))
                .count();
        return new Tally(correct, gold.sentences().size(), found.sentences().size());
    }

    /** For each gold word the index of the found word in the same place, or -1. */
    private static int[] partners(List<ParsedText.Word> gold, List<ParsedText.Word> found, Characters characters) {
        Map<Span, Deque<Integer>> places = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            places.computeIfAbsent(characters.of(found.get(i).span()), span -> new ArrayDeque<>())
                    .add(i);
        }
        List<Integer> partners = new ArrayList<>();
        for (ParsedText.Word word : gold) {
            Deque<Integer> here = places.getOrDefault(characters.of(word.span()), new ArrayDeque<>());
            partners.add(here.isEmpty() ? -1 : here.remove());
        }
        return partners.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Tally words(
            Measure measure, List<ParsedText.Word> gold, List<ParsedText.Word> found, int[] partners) {
        int correct = 0;
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] >= 0 && agree(measure, gold.get(i), found.get(partners[i]), partners)) {
                correct++;
            }
        }
        return new Tally(correct, gold.size(), found.size());
    }

    private static boolean agree(Measure measure, ParsedText.Word gold, ParsedText.Word found, int[] partners) {
        return switch (measure) {
            case SENTENCES, WORDS -> true;
            case UPOS -> gold.pos().equals(found.pos());
            case XPOS -> gold.tag().equals(found.tag());
            case LEMMAS -> gold.lemma().equals("_") || gold.lemma().equals(found.lemma());
            case UAS -> sameHead(gold, found, partners);
            case LAS -> sameHead(gold, found, partners) && main(gold.relation()).equals(main(found.relation()));
            case LAS_SUBTYPES ->
                sameHead(gold, found, partners) && gold.relation().equals(found.relation());
        };
    }

    private static boolean sameHead(ParsedText.Word gold, ParsedText.Word found, int[] partners) {
        if (gold.head() == Token.ROOT || found.head() == Token.ROOT) {
            return gold.head() == found.head();
        }
        return partners[gold.head()] == found.head();
    }

    private static String main(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    /** Numbers a text's characters without its white space. */
    private static final class Characters {

        private final int[] before;

        Characters(String text) {
            before = new int[text.length() + 1];
            for (int i = 0; i < text.length(); i++) {
                before[i + 1] = before[i] + (white(text.charAt(i)) ? 0 : 1);
            }
        }

        Span of(Span span) {
            return new Span(before[span.start()], before[span.end()]);
        }

        private static boolean white(char character) {
            return Character.isWhitespace(character) || Character.isSpaceChar(character);
        }
    }
}
