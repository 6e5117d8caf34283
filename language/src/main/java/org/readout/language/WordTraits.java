package org.readout.language;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What the ends of sentences depend on, for every word of a text: its form, its letters, what follows it. */
final class WordTraits {

    private static final int BEYOND = 0x5bd1e995;
    private static final int QUOTATION_MARK = 0x2545f491;
    private static final int FARTHEST = 60;

    private final int size;
    private final WordForm[] forms;
    private final Gap[] gaps;
    private final int[] letters;
    private final int[] endings;
    private final byte[] toTerminal;
    private final boolean[] alsoLower;
    private final int habits;

    /** Describes the words of a text whose headline ends at {@code titleEnd}; {@code common}: see {@link #hashes}. */
    WordTraits(String text, WordSpans words, int titleEnd, Set<Integer> common) {
        size = words.size();
        forms = new WordForm[size];
        gaps = new Gap[size];
        letters = new int[size];
        endings = new int[size];
        toTerminal = new byte[size];
        alsoLower = new boolean[size];
        describe(text, words, titleEnd);
        lookBack(common);
        habits = measureHabits();
    }

    private void describe(String text, WordSpans words, int titleEnd) {
        LineBreaks breaks = new LineBreaks(text);
        for (int i = 0; i < size; i++) {
            forms[i] = WordForm.of(text, words.start(i), words.end(i));
            letters[i] = forms[i].isQuote() ? QUOTATION_MARK : hash(text, words.start(i), words.end(i));
            endings[i] = hash(text, Math.max(words.start(i), words.end(i) - 3), words.end(i));
            boolean last = i + 1 == size || (words.end(i) <= titleEnd && titleEnd <= words.start(i + 1));
            gaps[i] = last ? Gap.PARAGRAPH : breaks.between(words.end(i), words.start(i + 1));
        }
    }

    private void lookBack(Set<Integer> common) {
        Set<Integer> lower = new HashSet<>(common);
        int terminal = FARTHEST;
        for (int i = 0; i < size; i++) {
            if (form(i) == WordForm.LOWER) {
                lower.add(letters[i]);
            }
        }
        for (int i = size - 1; i >= 0; i--) {
            terminal = gap(i) == Gap.PARAGRAPH || form(i).isTerminal() ? 0 : Math.min(FARTHEST, terminal + 1);
            toTerminal[i] = (byte) terminal;
            alsoLower[i] = form(i).isCapital() && lower.contains(letters[i]);
        }
    }

    /** How the writer marks sentences: the share of full stops followed by a capital, and of words without any. */
    private int measureHabits() {
        int terminals = 0;
        int capitals = 0;
        for (int i = 0; i + 1 < size; i++) {
            if (form(i).isTerminal()) {
                terminals++;
                capitals += form(i + 1).isCapital() ? 1 : 0;
            }
        }
        int marked = terminals == 0 ? 0 : 1 + Math.min(2, 3 * capitals / terminals);
        int dense = size > 40 * (terminals + 1) ? 2 : size > 20 * (terminals + 1) ? 1 : 0;
        return marked * 3 + dense;
    }

    /** The hashes of words that are usual in lower case. */
    static Set<Integer> hashes(Set<String> words) {
        return words.stream().map(word -> hash(word, 0, word.length())).collect(Collectors.toUnmodifiableSet());
    }

    private static int hash(String text, int start, int end) {
        int hash = 0x811c9dc5;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            hash = (hash ^ folded(c)) * 0x01000193;
        }
        return hash ^ (hash >>> 15);
    }

    /** A character in lower case, all digits and all apostrophes alike. */
    private static int folded(char c) {
        if (Characters.isDigit(c)) {
            return '0';
        }
        return Characters.isApostrophe(c) ? '\'' : Character.toLowerCase(c);
    }

    int size() {
        return size;
    }

    WordForm form(int word) {
        return word < 0 || word >= size ? WordForm.OTHER : forms[word];
    }

    int formCode(int word) {
        return word < 0 || word >= size ? 0 : forms[word].code();
    }

    Gap gap(int word) {
        return gaps[word];
    }

    /** A hash of the word in lower case, its digits alike. */
    int letters(int word) {
        return word < 0 || word >= size ? BEYOND : letters[word];
    }

    int ending(int word) {
        return word < 0 || word >= size ? BEYOND : endings[word];
    }

    /** How many words follow until one that can end a sentence. */
    int toTerminal(int word) {
        return toTerminal[word];
    }

    /** Whether a capitalised word is usual in lower case, or stands so in the text: then its capital is due to its place. */
    boolean alsoLower(int word) {
        return word < size && alsoLower[word];
    }

    int habits() {
        return habits;
    }
}
