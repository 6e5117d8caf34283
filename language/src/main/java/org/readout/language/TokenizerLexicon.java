package org.readout.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The word lists of the tokenizer, read from their data files. Immutable, thread-safe. */
final class TokenizerLexicon {

    /** Where an abbreviation is one. */
    enum Use {
        ANYWHERE,
        BEFORE_NUMBER,
        BEFORE_NAME
    }

    private final Map<String, Use> abbreviations;
    private final Map<String, int[]> contractions;
    private final Set<String> joinedPrefixes;
    private final Set<String> units;
    private final Set<String> emoticons;
    private final int longestEmoticon;
    private final Set<String> domains;
    private final Set<String> fileTypes;

    private TokenizerLexicon() {
        abbreviations = readAbbreviations();
        contractions = readContractions();
        joinedPrefixes = DataFile.read("joined-prefixes.txt", 1).firstFields();
        units = DataFile.read("units.txt", 1).firstFields();
        emoticons = DataFile.read("emoticons.txt", 1).firstFields();
        longestEmoticon = emoticons.stream().mapToInt(String::length).max().orElse(0);
        domains = DataFile.read("domains.txt", 1).firstFields();
        fileTypes = DataFile.read("file-types.txt", 1).firstFields();
    }

    static TokenizerLexicon bundled() {
        return new TokenizerLexicon();
    }

    private static Map<String, Use> readAbbreviations() {
        DataFile file = DataFile.read("abbreviations.txt", 1);
        Map<String, Use> abbreviations = new HashMap<>();
        for (DataFile.Line line : file.lines()) {
            abbreviations.put(line.fields().get(0), use(file, line));
        }
        return Map.copyOf(abbreviations);
    }

    private static Use use(DataFile file, DataFile.Line line) {
        if (line.fields().size() == 1) {
            return Use.ANYWHERE;
        }
        return switch (line.fields().get(1)) {
            case "number" -> Use.BEFORE_NUMBER;
            case "name" -> Use.BEFORE_NAME;
            default ->
                throw new IllegalStateException(file.name() + ":" + line.number() + ": \""
                        + line.fields().get(1) + "\" is neither \"number\" nor \"name\"");
        };
    }

    private static Map<String, int[]> readContractions() {
        DataFile file = DataFile.read("contractions.txt", 3);
        Map<String, int[]> contractions = new HashMap<>();
        for (DataFile.Line line : file.lines()) {
            contractions.put(line.fields().get(0), lengths(file, line));
        }
        return Map.copyOf(contractions);
    }

    private static int[] lengths(DataFile file, DataFile.Line line) {
        List<Integer> lengths = new ArrayList<>();
        line.fields().stream().skip(1).forEach(field -> lengths.add(Integer.valueOf(field)));
        int sum = lengths.stream().mapToInt(Integer::intValue).sum();
        if (sum != line.fields().get(0).length()) {
            throw new IllegalStateException(file.name() + ":" + line.number() + ": the parts have " + sum
                    + " units, the word has " + line.fields().get(0).length());
        }
        return lengths.stream().mapToInt(Integer::intValue).toArray();
    }

    /** How a word (lower case, without its full stop) is an abbreviation; no answer when it is none. */
    Optional<Use> abbreviation(String word) {
        return Optional.ofNullable(abbreviations.get(word));
    }

    /** The lengths of the syntactic words in a contraction (lower case); empty when it is none. */
    int[] parts(String word) {
        int[] lengths = contractions.get(word);
        return lengths == null ? new int[0] : lengths.clone();
    }

    boolean isJoinedPrefix(String word) {
        return joinedPrefixes.contains(word);
    }

    boolean isUnit(String letters) {
        return units.contains(letters);
    }

    boolean isEmoticon(String marks) {
        return emoticons.contains(marks);
    }

    int longestEmoticon() {
        return longestEmoticon;
    }

    boolean isDomain(String label) {
        return domains.contains(label);
    }

    boolean isFileType(String extension) {
        return fileTypes.contains(extension);
    }
}
