package org.readout.language;

import java.util.Locale;

/** Whether the full stop after a word belongs to it: "Gen. Musharraf", "in the U.S.", but "in 2010." */
final class Abbreviations {

    private Abbreviations() {}

    /** Whether the dot at {@code dot} belongs to the word that begins at {@code start}. */
    static boolean keepsDot(TokenizerLexicon lexicon, String text, int start, int dot) {
        String word = text.substring(start, dot);
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
            return isInitial(text, start, dot);
        }
        if (word.indexOf('.') >= 0 && lastPartLength(text, start, dot) == 1) {
            return true;
        }
        return lexicon.abbreviation(word.toLowerCase(Locale.ROOT))
                .map(use -> isUsed(use, text, word, dot))
                .orElse(false);
    }

    private static boolean isUsed(TokenizerLexicon.Use use, String text, String word, int dot) {
        int next = followingCharacter(text, dot + 1);
        return switch (use) {
            case ANYWHERE -> true;
            case BEFORE_NUMBER -> Character.isDigit(next);
            case BEFORE_NAME -> Character.isUpperCase(word.codePointAt(0)) && Character.isUpperCase(next);
        };
    }

    /** A single capital letter is an initial before another name; "I" is a pronoun, "Plan B." an end. */
    private static boolean isInitial(String text, int start, int dot) {
        int next = followingCharacter(text, dot + 1);
        boolean pronoun = text.charAt(start) == 'I';
        boolean goesOn = next == ',' || next == ';' || next == '(' || next == ']';
        return Character.isUpperCase(next) || (goesOn && !pronoun);
    }

    /** The first character after a position on the same line; a line feed when there is none. */
    private static int followingCharacter(String text, int from) {
        int position = from;
        while (position < text.length() && position < from + 3 && text.charAt(position) == ' ') {
            position++;
        }
        return position < text.length() ? text.codePointAt(position) : '\n';
    }

    /** How many units stand between the last dot, or the word's beginning, and a position. */
    static int lastPartLength(String text, int start, int position) {
        int from = position;
        while (from > start && text.charAt(from - 1) != '.') {
            from--;
        }
        return position - from;
    }

    /** Lower-case parts joined by dots, such as a news group: "comp.sources.unix"; "end.The" is none. */
    static boolean isDottedName(String text, int start, int dot, int next) {
        return Character.isLowerCase(text.charAt(dot - 1))
                && Character.isLowerCase(text.charAt(dot + 1))
                && Character.isLowerCase(text.charAt(start))
                && next < text.length()
                && text.charAt(next) == '.'
                && next + 1 < text.length()
                && Character.isLowerCase(text.charAt(next + 1));
    }
}
