package org.readout.language;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a word looks like, as far as the ends of sentences depend on it. */
enum WordForm {
    LOWER,
    CAPITALISED,
    CAPITALS,
    INITIAL,
    MIXED,
    ABBREVIATION,
    NUMBER,
    NUMBER_WITH_LETTERS,
    ADDRESS,
    FULL_STOP,
    EXCLAMATION,
    ELLIPSIS,
    COMMA,
    COLON,
    SEMICOLON,
    DASH,
    OPENING_BRACKET,
    CLOSING_BRACKET,
    QUOTE,
    OPENING_QUOTE,
    CLOSING_QUOTE,
    APOSTROPHE,
    CLITIC,
    SYMBOL,
    FACE,
    OTHER;

    private static final Set<WordForm> WORDS = Collections.unmodifiableSet(EnumSet.of(
            LOWER, CAPITALISED, CAPITALS, INITIAL, MIXED, ABBREVIATION, NUMBER, NUMBER_WITH_LETTERS, ADDRESS, CLITIC));

    private final int code = name().hashCode();

    /** What features hash of it; the same in every run and every version. */
    int code() {
        return code;
    }

    static WordForm of(String text, int start, int end) {
        int first = text.codePointAt(start);
        if (Character.isLetter(first)) {
            return ofLetters(text, start, end);
        }
        if (Character.isDigit(first) || (end - start > 1 && Character.isDigit(text.charAt(start + 1)))) {
            return ofDigits(text, start, end);
        }
        if (Characters.isApostrophe(first) && end - start > 1 && Character.isLetter(text.charAt(start + 1))) {
            return CLITIC;
        }
        return ofMarks(text, start, end, first);
    }

    private static WordForm ofLetters(String text, int start, int end) {
        int upper = 0;
        int lower = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '@' || (c == '/' && end - start > 6)) {
                return ADDRESS;
            }
            upper += Character.isUpperCase(c) ? 1 : 0;
            lower += Character.isLowerCase(c) ? 1 : 0;
        }
        if (text.charAt(end - 1) == '.') {
            return end - start == 2 && upper == 1 ? INITIAL : ABBREVIATION;
        }
        return ofCase(Character.isUpperCase(text.charAt(start)), upper, lower);
    }

    private static WordForm ofCase(boolean capital, int upper, int lower) {
        if (upper == 0) {
            return LOWER;
        }
        if (lower == 0) {
            return upper == 1 ? INITIAL : CAPITALS;
        }
        return capital && upper == 1 ? CAPITALISED : MIXED;
    }

    private static WordForm ofDigits(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLetter(text.charAt(i))) {
                return NUMBER_WITH_LETTERS;
            }
        }
        return NUMBER;
    }

    private static WordForm ofMarks(String text, int start, int end, int first) {
        boolean single = end - start == 1;
        return switch (first) {
            case '.' -> single ? FULL_STOP : ELLIPSIS;
            case '\u2026' -> ELLIPSIS;
            case '!', '?', '\u203D', '\u3002', '\u061F', '\u0964' -> EXCLAMATION;
            case ',', '\u060C' -> COMMA;
            case ':' -> single ? COLON : FACE;
            case ';' -> single ? SEMICOLON : FACE;
            case '"' -> ofStraightQuote(text, start, end);
            case '\u201C', '\u00AB', '\u201E' -> OPENING_QUOTE;
            case '\u201D', '\u00BB' -> CLOSING_QUOTE;
            default -> ofOtherMarks(text, end, first, single);
        };
    }

    /** A straight quotation mark opens or closes as the blanks around it tell, if they do. */
    private static WordForm ofStraightQuote(String text, int start, int end) {
        boolean blankBefore = start == 0 || Characters.isBlank(text.charAt(start - 1));
        boolean blankAfter = end == text.length() || Characters.isBlank(text.charAt(end));
        return blankBefore == blankAfter ? QUOTE : blankBefore ? OPENING_QUOTE : CLOSING_QUOTE;
    }

    private static WordForm ofOtherMarks(String text, int end, int first, boolean single) {
        if (Characters.isApostrophe(first)) {
            return single ? APOSTROPHE : first == '`' || first == '\u2018' ? OPENING_QUOTE : CLOSING_QUOTE;
        }
        // Agencies of old sent a dash as an underscore: "NAIROBI, Kenya (AP) _ Police said".
        if (Characters.isDash(first) || single && first == '_') {
            return DASH;
        }
        if (single && Characters.isOpeningBracket(first)) {
            return OPENING_BRACKET;
        }
        if (single && Characters.isClosingBracket(first)) {
            return CLOSING_BRACKET;
        }
        boolean face = !single && (text.charAt(end - 1) == ')' || text.charAt(end - 1) == '(');
        return face ? FACE : isSymbol(first) ? SYMBOL : OTHER;
    }

    private static boolean isSymbol(int c) {
        int type = Character.getType(c);
        return type == Character.CURRENCY_SYMBOL || type == Character.MATH_SYMBOL || c == '%' || c == '#' || c == '*';
    }

    boolean isWord() {
        return WORDS.contains(this);
    }

    boolean isQuote() {
        return this == QUOTE || this == OPENING_QUOTE || this == CLOSING_QUOTE;
    }

    boolean isTerminal() {
        return this == FULL_STOP || this == EXCLAMATION || this == ELLIPSIS;
    }

    boolean isCapital() {
        return this == CAPITALISED || this == CAPITALS || this == INITIAL;
    }
}
