package org.readout.coding.parties;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form under which names are compared: dots, accents, hyphens, leading "the" and trailing "'s" do not count. */
final class NameKey {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("[’‘ʼ`´]");
    private static final Pattern POSSESSIVE = Pattern.compile("('s|(?<=s)')$");
    private static final Pattern DROPPED = Pattern.compile("[.'\"“”]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\-‐‑–]+");
    private static final Pattern ARTICLE = Pattern.compile("^[Tt]he (?=.)");
    private static final Pattern ACRONYM = Pattern.compile("[A-Z]{2,5}");

    private NameKey() {}

    /** The words of a name without what never counts, letters still as written. */
    static String plain(String name) {
        String text = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        text = APOSTROPHES.matcher(text).replaceAll("'").strip();
        text = POSSESSIVE.matcher(text).replaceAll("");
        text = DROPPED.matcher(text).replaceAll("");
        text = BLANKS.matcher(text).replaceAll(" ").strip();
        return ARTICLE.matcher(text).replaceFirst("");
    }

    static String folded(String plain) {
        return plain.toLowerCase(Locale.ROOT);
    }

    /** Whether a plain name is told from a word by its capitals alone: "US", "AU". */
    static boolean isAcronym(String plain) {
        return ACRONYM.matcher(plain).matches();
    }

    /** Whether a plain text can be a name: it has a capital. */
    static boolean hasCapital(String plain) {
        return !plain.equals(folded(plain));
    }
}
