package org.readout.coding.places;

import java.text.Normalizer;

/**
 * The form under which names of places are compared: case, accents, dots, apostrophes, hyphens and a leading "the" do not
 * count, letters with strokes are their plain ones. "Şırnak" and "Sirnak", "St. Paul" and "St Paul" are one.
 */
final class PlaceName {

    private static final int TABLE = 0x260;
    private static final int EXTENDED = 0x1E00;
    private static final int EXTENDED_END = 0x1F00;
    private static final char NOTHING = 0;
    private static final char BLANK = ' ';
    private static final String STROKED = "łŁøØđĐıħĦŧŦəƏǝðÐ";
    private static final String PLAIN = "llooddihhttaaadd";
    private static final char[] BASE = base(0, TABLE);
    private static final char[] EXTENDED_BASE = base(EXTENDED, EXTENDED_END);

    private PlaceName() {}

    /** The form of a name. */
    static String folded(String name) {
        char[] out = new char[2 * name.length()];
        int length = 0;
        for (int i = 0; i < name.length(); i++) {
            length = append(name.charAt(i), out, length);
        }
        return new String(out, 0, trimmed(out, length));
    }

    /** Appends the form of one more character and tells the new length; {@code out} must have room for two. */
    static int append(char c, char[] out, int length) {
        char base = base(c);
        if (base == NOTHING || base == BLANK && (length == 0 || out[length - 1] == BLANK)) {
            return length;
        }
        out[length] = base;
        char second = second(c);
        if (second != NOTHING) {
            out[length + 1] = second;
            return length + 2;
        }
        int next = length + 1;
        return next == 4 && base == BLANK && out[0] == 't' && out[1] == 'h' && out[2] == 'e' ? 0 : next;
    }

    /** The length without a blank at the end. */
    static int trimmed(char[] out, int length) {
        return length > 0 && out[length - 1] == BLANK ? length - 1 : length;
    }

    private static char base(char c) {
        if (c < TABLE) {
            return BASE[c];
        }
        if (c >= EXTENDED && c < EXTENDED_END) {
            return EXTENDED_BASE[c - EXTENDED];
        }
        return switch (Character.getType(c)) {
            case Character.DASH_PUNCTUATION, Character.SPACE_SEPARATOR -> BLANK;
            case Character.MODIFIER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION -> NOTHING;
            default -> Character.toLowerCase(c);
        };
    }

    private static char second(char c) {
        return switch (c) {
            case 'ß' -> 's';
            case 'æ', 'Æ', 'œ', 'Œ' -> 'e';
            case 'þ', 'Þ' -> 'h';
            default -> NOTHING;
        };
    }

    private static char[] base(int from, int to) {
        char[] table = new char[to - from];
        for (int c = from; c < to; c++) {
            table[c - from] = computed((char) c);
        }
        return table;
    }

    private static char computed(char c) {
        int stroked = STROKED.indexOf(c);
        if (stroked >= 0) {
            return PLAIN.charAt(stroked);
        }
        char first = switch (c) {
            case 'ß' -> 's';
            case 'æ', 'Æ' -> 'a';
            case 'œ', 'Œ' -> 'o';
            case 'þ', 'Þ' -> 't';
            case '-', ' ', '\u00a0', '\t', '\n' -> BLANK;
            default ->
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        };
        boolean counts = Character.isLetterOrDigit(first) || first == BLANK || first == '&' || first == '/';
        return counts ? Character.toLowerCase(first) : NOTHING;
    }
}
