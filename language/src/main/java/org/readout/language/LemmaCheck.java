package org.readout.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Mends a lemma that is no word: where the net's edit leaves "accus" or "condemne", a regular base form that the
 * vocabulary knows takes its place. Immutable, thread-safe.
 */
final class LemmaCheck {

    private static final int SHORTEST_STEM = 2;

    private final Set<String> words;

    /** A check against the whole words among the word pieces. */
    LemmaCheck(List<String> vocabulary) {
        words = new HashSet<>(vocabulary);
    }

    /** The lemma itself if it is known or nothing better is; else a known base of {@code form}. */
    String mended(String form, String lemma, String tag) {
        if (!isInflected(tag) || words.contains(lemma)) {
            return lemma;
        }
        String word = form.toLowerCase(Locale.ROOT);
        for (String base : bases(word, tag)) {
            if (words.contains(base)) {
                return base;
            }
        }
        return lemma;
    }

    private static boolean isInflected(String tag) {
        return tag.equals("VBD")
                || tag.equals("VBN")
                || tag.equals("VBG")
                || tag.equals("VBZ")
                || tag.equals("NNS")
                || tag.equals("VB")
                || tag.equals("VBP")
                || tag.equals("NN");
    }

    private static List<String> bases(String word, String tag) {
        List<String> bases = new ArrayList<>();
        switch (tag) {
            case "VBD", "VBN" -> endings(word, "ed", bases);
            case "VBG" -> endings(word, "ing", bases);
            case "VBZ", "NNS" -> plurals(word, bases);
            default -> bases.add(word);
        }
        return bases;
    }

    private static void endings(String word, String ending, List<String> bases) {
        if (!word.endsWith(ending) || word.length() < ending.length() + SHORTEST_STEM) {
            return;
        }
        String stem = word.substring(0, word.length() - ending.length());
        int last = stem.length() - 1;
        boolean doubled = last > 0 && stem.charAt(last) == stem.charAt(last - 1);
        if (ending.equals("ed") && stem.endsWith("i")) {
            bases.add(stem.substring(0, last) + "y");
        }
        if (doubled) {
            bases.add(stem);
            bases.add(stem.substring(0, last));
        } else {
            bases.add(stem + "e");
            bases.add(stem);
        }
    }

    private static void plurals(String word, List<String> bases) {
        if (word.endsWith("ies")) {
            bases.add(word.substring(0, word.length() - 3) + "y");
        }
        if (word.endsWith("s")) {
            bases.add(word.substring(0, word.length() - 1));
        }
        if (word.endsWith("es")) {
            bases.add(word.substring(0, word.length() - 2));
        }
    }
}
