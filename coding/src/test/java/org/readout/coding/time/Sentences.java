package org.readout.coding.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.PartOfSpeech;
import org.readout.model.Sentence;
import org.readout.model.Span;
import org.readout.model.Token;

/** Sentences for tests: split by a simple rule, or with a tree written by hand. */
final class Sentences {

    private static final Pattern WORD =
            Pattern.compile("(?:[A-Z]\\.)+|[ap]\\.m\\.|(?:Sept|Jan|Feb|Aug|Oct|Nov|Dec)\\.|'s|\\d+(?:st|nd|rd|th|s)\\b"
                    + "|\\d+(?:[:/,.-]\\d+)*|'\\d\\d\\b|[\\p{L}']+?(?='s)|[\\p{L}]+|\\S");

    private Sentences() {}

    /** A sentence whose words hang one on the other, without tags. */
    static Sentence flat(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            int head = tokens.size() - 1;
            tokens.add(token(word.start(), word.group(), "X", "X", head, head < 0 ? "root" : "dep"));
        }
        return new Sentence(new Span(0, text.length()), tokens, List.of());
    }

    /** A sentence from rows "word tag head relation"; heads count from 1, 0 is the root. */
    static Sentence tree(String... rows) {
        return tree(0, rows);
    }

    /** The same, standing at {@code start} in its text. */
    static Sentence tree(int start, String... rows) {
        List<Token> tokens = new ArrayList<>();
        int at = start;
        for (String row : rows) {
            String[] cells = row.split(" ");
            tokens.add(token(at, cells[0], cells[1], cells[1], Integer.parseInt(cells[2]) - 1, cells[3]));
            at += cells[0].length() + 1;
        }
        return new Sentence(new Span(start, at - 1), tokens, List.of());
    }

    /** The text of sentences made by {@link #tree}, a blank between words. */
    static String text(List<Sentence> sentences) {
        List<String> words = new ArrayList<>();
        sentences.forEach(sentence -> sentence.tokens().forEach(token -> words.add(token.text())));
        return String.join(" ", words);
    }

    private static Token token(int start, String text, String lemmaTag, String tag, int head, String relation) {
        Span span = new Span(start, start + text.length());
        return new Token(span, text, lemma(text, lemmaTag), pos(tag), tag, head, relation);
    }

    private static String lemma(String text, String tag) {
        String lower = text.toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "was", "were", "is", "are" -> "be";
            case "has", "had", "have" -> "have";
            case "said", "says" -> "say";
            case "met" -> "meet";
            case "announced" -> "announce";
            case "plans", "planned" -> "plan";
            default -> tag.equals("VBD") && lower.endsWith("ed") ? lower.substring(0, lower.length() - 2) : lower;
        };
    }

    private static PartOfSpeech pos(String tag) {
        return switch (tag) {
            case "VB", "VBD", "VBN", "VBG", "VBZ", "VBP" -> PartOfSpeech.VERB;
            case "MD" -> PartOfSpeech.AUX;
            case "NN", "NNS" -> PartOfSpeech.NOUN;
            case "NNP" -> PartOfSpeech.PROPN;
            case "IN" -> PartOfSpeech.ADP;
            case "DT" -> PartOfSpeech.DET;
            case "CD" -> PartOfSpeech.NUM;
            case "PRP" -> PartOfSpeech.PRON;
            case ",", "." -> PartOfSpeech.PUNCT;
            default -> PartOfSpeech.X;
        };
    }
}
