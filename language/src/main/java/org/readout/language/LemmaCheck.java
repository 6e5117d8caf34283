package org.readout.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts right what the net's lemma edit gets wrong: a form that the treebanks or WordNet's lists know has the lemma they give it, and where an
 * edit leaves no word ("accus", "condemne"), a regular base form that is known takes its place. Immutable, thread-safe.
 */
final class LemmaCheck {

    private static final int SHORTEST_STEM = 2;
    private static final Pattern SHORT_SYLLABLE = Pattern.compile("[^aeiou]*[^aeiouq][aeiou][^aeiouwxy]");
    private static final Map<String, String> TWIN_TAGS = Map.of("VBD", "VBN", "VBN", "VBD");

    private final Map<String, String> table;
    private final Set<String> verbs;
    private final Set<String> nouns;
    private final Set<String> words;

    private LemmaCheck(Map<String, String> table, Set<String> verbs, Set<String> nouns, List<String> vocabulary) {
        this.table = Map.copyOf(table);
        this.verbs = Set.copyOf(verbs);
        this.nouns = Set.copyOf(nouns);
        this.words = Set.copyOf(new HashSet<>(vocabulary));
    }

    /** A check against the bundled table and the whole words among the word pieces. */
    static LemmaCheck bundled(List<String> vocabulary) {
        Map<String, String> table = new HashMap<>();
        Set<String> verbs = new HashSet<>();
        Set<String> nouns = new HashSet<>();
        for (DataFile.Line line : DataFile.read("lemmas.txt", 2).lines()) {
            String entry = line.fields().get(0);
            table.put(entry, line.fields().get(1));
            (isVerbal(entry.substring(entry.indexOf('/') + 1)) ? verbs : nouns)
                    .add(line.fields().get(1));
        }
        for (DataFile.Line line : DataFile.read("base-forms.txt", 1).lines()) {
            String[] entry = line.fields().get(0).split("/", 2);
            (isVerbal(entry[1]) ? verbs : nouns).add(entry[0]);
        }
        return new LemmaCheck(table, verbs, nouns, vocabulary);
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
        String listed = table.getOrDefault(key(word, tag), table.get(key(word, TWIN_TAGS.getOrDefault(tag, tag))));
        if (listed != null) {
            return listed;
        }
        Set<String> known = isVerbal(tag) ? verbs : nouns;
        return known.contains(lemma) && !wouldDouble(word, lemma) ? lemma : regular(word, lemma, tag, known);
    }

    /** "Fined" is of "fine": of "fin" it would be "finned". */
    private static boolean wouldDouble(String word, String lemma) {
        return (word.equals(lemma + "ed") || word.equals(lemma + "ing"))
                && SHORT_SYLLABLE.matcher(lemma).matches();
    }

    private static boolean isVerbal(String tag) {
        return tag.startsWith("VB");
    }

    private String regular(String word, String lemma, String tag, Set<String> known) {
        List<String> bases = bases(word, tag);
        for (String base : bases) {
            if (known.contains(base)) {
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
