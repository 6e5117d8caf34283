package org.readout.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Puts right what the net's lemma edit gets wrong: a form that the treebanks know has the lemma they give it, and where an
 * edit leaves no word ("accus", "condemne"), a regular base form that is known takes its place. Immutable, thread-safe.
 */
final class LemmaCheck {

    private static final int SHORTEST_STEM = 2;
    private static final Map<String, String> TWIN_TAGS = Map.of("VBD", "VBN", "VBN", "VBD");

    private final Map<String, String> table;
    private final Set<String> lemmas;
    private final Set<String> words;

    private LemmaCheck(Map<String, String> table, List<String> vocabulary) {
        this.table = Map.copyOf(table);
        this.lemmas = Set.copyOf(new HashSet<>(table.values()));
        this.words = Set.copyOf(new HashSet<>(vocabulary));
    }

    /** A check against the bundled table and the whole words among the word pieces. */
    static LemmaCheck bundled(List<String> vocabulary) {
        Map<String, String> table = new HashMap<>();
        for (DataFile.Line line : DataFile.read("lemmas.txt", 2).lines()) {
            table.put(line.fields().get(0), line.fields().get(1));
        }
        return new LemmaCheck(table, vocabulary);
    }

    private static String key(String form, String tag) {
        return form + "/" + tag;
    }

    /** The lemma of a form with this tag; {@code lemma} is what the net proposes. */
    String mended(String form, String lemma, String tag) {
        if (!isInflected(tag)) {
            return lemma;
        }
        String word = form.toLowerCase(Locale.ROOT);
        String known = table.getOrDefault(key(word, tag), table.get(key(word, TWIN_TAGS.getOrDefault(tag, tag))));
        if (known != null) {
            return known;
        }
        return lemmas.contains(lemma) ? lemma : regular(word, lemma, tag);
    }

    private String regular(String word, String lemma, String tag) {
        List<String> bases = bases(word, tag);
        for (String base : bases) {
            if (lemmas.contains(base)) {
                return base;
            }
        }
        if (words.contains(lemma)) {
            return lemma;
        }
        return bases.stream().filter(words::contains).findFirst().orElse(lemma);
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
