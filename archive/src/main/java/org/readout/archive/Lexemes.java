package org.readout.archive;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Words as PostgreSQL's full-text search takes them, cut as SQLite's cuts them: runs of letters and digits, in lower case and
 * without accents. PostgreSQL's own parser would cut by language and take apart addresses and numbers.
 */
final class Lexemes {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What a tsvector can hold. */
    private static final int LAST_POSITION = 16_383;

    private static final int MOST_POSITIONS = 255;
    private static final int LONGEST = 500;
    private static final int MOST_BYTES = 900_000;
    private static final int BYTES_BESIDE = 8;

    /** No words of two fields stand next to each other. */
    private static final int GAP = 10;

    private Lexemes() {}

    static List<String> of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return BETWEEN.splitAsStream(plain)
                .filter(word -> !word.isEmpty() && word.length() <= LONGEST)
                .toList();
    }

    /** A tsvector of some fields. Of a text of more than some 100,000 different words the last ones are left out. */
    static String vector(List<String> fields) {
        Map<String, List<Integer>> positions = new LinkedHashMap<>();
        int position = 0;
        int bytes = 0;
        for (String field : fields) {
            for (String word : of(field)) {
                position = Math.min(position + 1, LAST_POSITION);
                if (!positions.containsKey(word)) {
                    bytes += word.length() * 4 + BYTES_BESIDE;
                }
                if (bytes < MOST_BYTES) {
                    note(positions, word, position);
                }
            }
            position = Math.min(position + GAP, LAST_POSITION);
        }
        return positions.entrySet().stream().map(Lexemes::literal).collect(Collectors.joining(" "));
    }

    private static void note(Map<String, List<Integer>> positions, String word, int position) {
        List<Integer> known = positions.computeIfAbsent(word, key -> new ArrayList<>());
        if (known.size() < MOST_POSITIONS && !known.contains(position)) {
            known.add(position);
        }
    }

    private static String literal(Map.Entry<String, List<Integer>> word) {
        return "'" + word.getKey() + "':"
                + word.getValue().stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** A tsquery; words in which nothing can be looked for are left out. */
    static String query(SearchWords words) {
        return words.parts().stream()
                .map(Lexemes::phrase)
                .filter(phrase -> !phrase.isEmpty())
                .collect(Collectors.joining(" & "));
    }

    /** Whether a text has all the words, as both databases would find it; words in which nothing can be looked for are left out. */
    static boolean hold(String text, SearchWords words) {
        List<String> all = of(text);
        return words.parts().stream().allMatch(part -> hold(all, of(part.words()), part.open()));
    }

    private static boolean hold(List<String> all, List<String> phrase, boolean open) {
        return phrase.isEmpty()
                || IntStream.rangeClosed(0, all.size() - phrase.size())
                        .anyMatch(at -> begins(all.subList(at, at + phrase.size()), phrase, open));
    }

    private static boolean begins(List<String> there, List<String> phrase, boolean open) {
        int last = phrase.size() - 1;
        return there.subList(0, last).equals(phrase.subList(0, last))
                && (open
                        ? there.get(last).startsWith(phrase.get(last))
                        : there.get(last).equals(phrase.get(last)));
    }

    private static String phrase(SearchWords.Part part) {
        String phrase = of(part.words()).stream().map(word -> "'" + word + "'").collect(Collectors.joining(" <-> "));
        return phrase.isEmpty() ? "" : "(" + phrase + (part.open() ? ":*" : "") + ")";
    }
}
