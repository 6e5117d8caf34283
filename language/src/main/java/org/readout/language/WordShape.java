package org.readout.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The shape classes by which the net, whose word pieces are in lower case, sees capitals and digits. */
enum WordShape {
    NONE(0),
    LOWER(1),
    CAPITALISED(2),
    ALL_CAPITALS(3),
    SINGLE_CAPITAL(4),
    MIXED(5),
    DIGITS(6),
    DIGITS_AND_LETTERS(7),
    PUNCTUATION(8),
    CAPITALISED_INITIAL(9);

    private final int number;

    WordShape(int number) {
        this.number = number;
    }

    /** Its number in the net. */
    int number() {
        return number;
    }

    /** The shape of a word at a position in its sentence (0: the first word). */
    static WordShape of(String word, int position) {
        int letters = 0;
        int upper = 0;
        boolean firstUpper = false;
        boolean digit = false;
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            int c = word.codePointAt(i);
            digit |= Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
            if (Character.isLetter(c)) {
                boolean capital = isCapital(c);
                firstUpper |= letters == 0 && capital;
                upper += capital ? 1 : 0;
                letters++;
            }
        }
        return of(letters, upper, firstUpper, digit, position);
    }

    private static WordShape of(int letters, int upper, boolean firstUpper, boolean digit, int position) {
        if (letters == 0) {
            return digit ? DIGITS : PUNCTUATION;
        }
        if (digit) {
            return DIGITS_AND_LETTERS;
        }
        if (upper == 0) {
            return LOWER;
        }
        if (upper == letters) {
            return letters > 1 ? ALL_CAPITALS : SINGLE_CAPITAL;
        }
        return !firstUpper || upper > 1 ? MIXED : position == 0 ? CAPITALISED_INITIAL : CAPITALISED;
    }

    private static boolean isCapital(int c) {
        int type = Character.getType(c);
        return type == Character.UPPERCASE_LETTER || type == Character.TITLECASE_LETTER;
    }

    /** The classes' names as the net's metadata writes them, in the order of their numbers. */
    static List<String> names() {
        return Arrays.stream(values())
                .map(shape -> shape.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
