package org.readout.coding.parties;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form under which names are compared: dots, accents, hyphens, leading "the" and trailing "'s" do not count. */
final class NameKey {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("[’‘ʼ`´]");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\s\\u00a0]");
    private static final Pattern QUOTES = Pattern.compile("[“”„«»]");

    private NameKey() {}

    /** The words of a name without what never counts, letters still as written. */
    static String plain(String name) {
        String text = withoutPossessive(ascii(name).strip());
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            append(plain, text, i);
        }
        int start = startsWithArticle(plain) ? 4 : 0;
        return plain.substring(start).strip();
    }

    private static String ascii(String name) {
        if (name.chars().allMatch(c -> c < 128)) {
            return name;
        }
        String text =
                ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        text = APOSTROPHES.matcher(text).replaceAll("'");
        text = DASHES.matcher(text).replaceAll(" ");
        return QUOTES.matcher(text).replaceAll("");
    }

    private static String withoutPossessive(String text) {
        if (text.endsWith("'s")) {
            return text.substring(0, text.length() - 2);
        }
        return text.endsWith("s'") ? text.substring(0, text.length() - 1) : text;
    }

    private static void append(StringBuilder plain, String text, int i) {
        char c = text.charAt(i);
        int last = plain.length() - 1;
        boolean afterBlank = last < 0 || plain.charAt(last) == ' ';
        if (c == '\'' && afterBlank && last >= 0) {
            plain.setLength(last);
        } else if (c == '-' || Character.isWhitespace(c)) {
            if (!afterBlank) {
                plain.append(' ');
            }
        } else if (c != '.' && c != '\'' && c != '"') {
            plain.append(c);
        }
    }

    private static boolean startsWithArticle(StringBuilder plain) {
        return plain.length() > 4 && (plain.indexOf("the ") == 0 || plain.indexOf("The ") == 0);
    }

    static String folded(String plain) {
        return plain.toLowerCase(Locale.ROOT);
    }

    /** Whether a plain name is told from a word by its capitals alone: "US", "AU". */
    static boolean isAcronym(String plain) {
        return plain.length() >= 2 && plain.length() <= 5 && plain.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    /** Whether a plain text can be a name: it has a capital. */
    static boolean hasCapital(String plain) {
        return plain.chars().anyMatch(Character::isUpperCase);
    }
}
