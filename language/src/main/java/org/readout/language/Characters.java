package org.readout.language;

/** Classes of code points as the tokenizer sees them. */
final class Characters {

    private static final int BLANKS = 1 << Character.SPACE_SEPARATOR
            | 1 << Character.LINE_SEPARATOR
            | 1 << Character.PARAGRAPH_SEPARATOR
            | 1 << Character.CONTROL;
    private static final int MARKS = 1 << Character.NON_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.FORMAT
            | 1 << Character.MODIFIER_SYMBOL;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Characters() {}

    /** White space, control characters and the marks that mean nothing: what stands between words. */
    static boolean isBlank(int c) {
        return c <= ' ' || (c >= 0x7F && isRareBlank(c));
    }

    private static boolean isRareBlank(int c) {
        return ((BLANKS >> Character.getType(c)) & 1) != 0 || c == BYTE_ORDER_MARK || c == ZERO_WIDTH_SPACE;
    }

    /** A letter, a digit, an underscore, or a mark or format character that rides on them. */
    static boolean isWordPart(int c) {
        if (c < 0x80) {
            return isAsciiLetter(c) || isDigit(c) || c == '_';
        }
        return Character.isLetterOrDigit(c) || rides(c) || Character.getType(c) == Character.LETTER_NUMBER;
    }

    /** Whether a character has no place of its own and belongs to the one before it. */
    static boolean rides(int c) {
        return c >= 0x80
                && ((MARKS >> Character.getType(c)) & 1) != 0
                && c != 0xB4
                && c != 0xA8
                && c != BYTE_ORDER_MARK
                && c != ZERO_WIDTH_SPACE;
    }

    static boolean isJoiner(int c) {
        return c == ZERO_WIDTH_JOINER;
    }

    static boolean isRegionalIndicator(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }

    static boolean isSkinTone(int c) {
        return c >= 0x1F3FB && c <= 0x1F3FF;
    }

    static boolean isAsciiLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019' || c == '`' || c == '\u00B4' || c == '\u2018' || c == '\u02BC';
    }

    static boolean isDash(int c) {
        return c == '-'
                || c == '\u2010'
                || c == '\u2011'
                || c == '\u2012'
                || c == '\u2013'
                || c == '\u2014'
                || c == '\u2015'
                || c == '\u2212';
    }

    /** A mark that can end a sentence. */
    static boolean isTerminal(int c) {
        return c == '.'
                || c == '!'
                || c == '?'
                || c == '\u2026'
                || c == '\u3002'
                || c == '\u203D'
                || c == '\u061F'
                || c == '\u0964';
    }

    static boolean isOpeningBracket(int c) {
        return c == '(' || c == '[' || c == '{' || Character.getType(c) == Character.START_PUNCTUATION;
    }

    static boolean isClosingBracket(int c) {
        return c == ')' || c == ']' || c == '}' || Character.getType(c) == Character.END_PUNCTUATION;
    }

    static boolean isQuote(int c) {
        return c == '"'
                || isApostrophe(c)
                || c == '\u00AB'
                || c == '\u00BB'
                || (c >= '\u201A' && c <= '\u201F')
                || c == '\u2039'
                || c == '\u203A';
    }
}
