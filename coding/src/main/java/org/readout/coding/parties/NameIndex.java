package org.readout.coding.parties;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names and what they name; acronyms match only in capitals, names with a capital only with some capital letter.
 *
 * @param <T> what is named
 */
final class NameIndex<T> {

    /**
     * A name found in a row of words.
     *
     * @param value what it names
     * @param first index of its first word
     * @param end index after its last word
     * @param <T> what is named
     */
    record Match<T>(T value, int first, int end) {

        boolean covers(int word) {
            return first <= word && word < end;
        }

        int length() {
            return end - first;
        }

        static <T> int length(Optional<Match<T>> match) {
            return match.map(Match::length).orElse(0);
        }
    }

    private static final int LONGEST_NAME = 10;

    private final Map<String, T> acronyms;
    private final Map<String, T> names;
    private final Set<String> common;
    private final Set<String> firstWords;

    private NameIndex(Builder<T> builder) {
        this.acronyms = Map.copyOf(builder.acronyms);
        this.names = Map.copyOf(builder.names);
        this.common = Set.copyOf(builder.common);
        this.firstWords = Set.copyOf(builder.firstWords);
    }

    /** These names and the other's; what both have names what it names here. */
    NameIndex<T> over(NameIndex<T> other) {
        Builder<T> both = new Builder<>();
        List.of(other, this).forEach(index -> {
            both.acronyms.putAll(index.acronyms);
            both.names.putAll(index.names);
            both.common.addAll(index.common);
            both.firstWords.addAll(index.firstWords);
        });
        return both.build();
    }

    Optional<T> find(String name) {
        String plain = NameKey.plain(name);
        Optional<T> exact = Optional.ofNullable(acronyms.get(plain));
        if (exact.isPresent()) {
            return exact;
        }
        boolean canBeName = NameKey.hasCapital(plain) || common.contains(plain);
        return canBeName ? Optional.ofNullable(names.get(NameKey.folded(plain))) : Optional.empty();
    }

    /** The longest name among the words from {@code from} up to {@code to} that covers {@code word}. */
    Optional<Match<T>> covering(Mention mention, int word, int from, int to) {
        Optional<Match<T>> best = Optional.empty();
        for (int first = Math.max(from, word - LONGEST_NAME + 1); first <= word; first++) {
            Optional<Match<T>> match = longestAt(mention, first, word + 1, to);
            if (match.isPresent()
                    && (best.isEmpty() || match.get().length() > best.get().length())) {
                best = match;
            }
        }
        return best;
    }

    /** The longest name that begins at {@code first} and ends at {@code atLeast} or later, not after {@code to}. */
    Optional<Match<T>> longestAt(Mention mention, int first, int atLeast, int to) {
        if (!canStart(mention.words().get(first).text())) {
            return Optional.empty();
        }
        for (int end = Math.min(to, first + LONGEST_NAME); end >= atLeast; end--) {
            Optional<T> value = find(mention.text(first, end));
            if (value.isPresent()) {
                return Optional.of(new Match<>(value.get(), first, end));
            }
        }
        return Optional.empty();
    }

    /** Whether some name begins with this word; an article or a possessive mark before a name is not a part of it. */
    private boolean canStart(String word) {
        return !word.equalsIgnoreCase("the") && firstWords.contains(firstWord(word));
    }

    private static String firstWord(String name) {
        String folded = NameKey.folded(NameKey.plain(name));
        int blank = folded.indexOf(' ');
        return blank < 0 ? folded : folded.substring(0, blank);
    }

    /** Collects names; a name with two meanings is an error of the table. */
    static final class Builder<T> {
        private final Map<String, T> acronyms = new HashMap<>();
        private final Map<String, T> names = new HashMap<>();
        private final Set<String> common = new HashSet<>();
        private final Set<String> firstWords = new HashSet<>();

        void add(String name, T value, TableRow row) {
            String plain = NameKey.plain(name);
            addFirstWord(name);
            if (!NameKey.hasCapital(plain)) {
                common.add(plain);
            }
            Map<String, T> map = NameKey.isAcronym(plain) ? acronyms : names;
            T before = map.putIfAbsent(NameKey.isAcronym(plain) ? plain : NameKey.folded(plain), value);
            if (before != null && !before.equals(value)) {
                throw row.error("\"" + name + "\" already names " + before);
            }
        }

        /** The reader parts the mark of a possessive: "People 's". */
        private void addFirstWord(String name) {
            firstWords.add(firstWord(name));
            int mark = name.indexOf("'s ");
            if (mark > 0) {
                firstWords.add(firstWord(name.substring(0, mark)));
            }
        }

        NameIndex<T> build() {
            return new NameIndex<>(this);
        }
    }
}
