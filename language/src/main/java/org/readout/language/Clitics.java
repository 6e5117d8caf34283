package org.readout.language;

import java.util.Set;

/** The little words that lean on the one before: "n't", "'s", "'ll". */
final class Clitics {

    private static final Set<String> AFTER_APOSTROPHE = Set.of("s", "re", "ve", "ll", "d", "m");
    private static final Set<String> SHORTENED = Set.of("em", "til", "cause", "bout", "n", "round", "cos", "nother");

    private Clitics() {}

    /** Whether letters (lower case) after an apostrophe are a clitic. */
    static boolean isClitic(String letters) {
        return AFTER_APOSTROPHE.contains(letters);
    }

    /** Whether letters (lower case) after an apostrophe are the rest of a shortened word: "'em", "'cause". */
    static boolean isShortened(String letters) {
        return SHORTENED.contains(letters);
    }

    /** Where the clitic at the end of a word begins; the word's end when it has none. */
    static int start(String text, int from, int to) {
        int apostrophe = to - 1;
        while (apostrophe > from && to - apostrophe < 4 && !Characters.isApostrophe(text.charAt(apostrophe))) {
            apostrophe--;
        }
        if (apostrophe <= from || !Characters.isApostrophe(text.charAt(apostrophe))) {
            return to;
        }
        if (to - apostrophe == 2 && isLetter(text, to - 1, 't') && isLetter(text, apostrophe - 1, 'n')) {
            return apostrophe - 1;
        }
        return isCliticAt(text, apostrophe, to) ? apostrophe : to;
    }

    private static boolean isCliticAt(String text, int apostrophe, int to) {
        return switch (to - apostrophe) {
            case 2 -> "sdmSDM".indexOf(text.charAt(to - 1)) >= 0;
            case 3 -> isPair(text, to, 'r', 'e') || isPair(text, to, 'v', 'e') || isPair(text, to, 'l', 'l');
            default -> false;
        };
    }

    private static boolean isPair(String text, int to, char first, char second) {
        return isLetter(text, to - 2, first) && isLetter(text, to - 1, second);
    }

    private static boolean isLetter(String text, int position, char letter) {
        return (text.charAt(position) | 0x20) == letter;
    }
}
