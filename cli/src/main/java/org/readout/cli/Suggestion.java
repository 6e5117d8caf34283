package org.readout.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The word that was probably meant. */
final class Suggestion {

    private static final int FARTHEST = 3;

    private Suggestion() {}

    /** The candidate with the fewest changes to {@code word}, if they are few. */
    static Optional<String> among(List<String> candidates, String word) {
        return candidates.stream()
                .filter(candidate -> distance(candidate, word) <= FARTHEST)
                .min(Comparator.comparingInt(candidate -> distance(candidate, word)));
    }

    /** Levenshtein's distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
