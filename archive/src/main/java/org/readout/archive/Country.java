package org.readout.archive;

/** Three capitals as a number, as catalogue cards hold them. */
final class Country {

    private static final int LENGTH = 3;
    private static final int LETTERS = 26;

    private Country() {}

    static boolean isCode(String code) {
        return code.length() == LENGTH && code.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
    }

    static int number(String code) {
        return code.chars().reduce(0, (number, letter) -> number * LETTERS + letter - 'A');
    }

    static String code(int number) {
        char[] letters = new char[LENGTH];
        int rest = number;
        for (int i = LENGTH - 1; i >= 0; i--) {
            letters[i] = (char) ('A' + rest % LETTERS);
            rest /= LETTERS;
        }
        return new String(letters);
    }
}
