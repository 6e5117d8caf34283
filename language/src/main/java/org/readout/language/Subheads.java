package org.readout.language;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Subheads of agency texts that stand in a line with the paragraph below them: "Observers A team of monitors arrived." A few words
 * without a mark begin a paragraph, and a word follows that opens a sentence. Immutable and thread-safe.
 */
final class Subheads {

    private static final String RESOURCE = "openers.txt";
    private static final String BEFORE_SMALL = "small";
    private static final int MOST_WORDS = 5;

    /** Words that take a letter: "Hepatitis A cases rose". */
    private static final Set<String> LETTERED =
            Set.of("Vitamin", "Hepatitis", "Group", "Plan", "Type", "Class", "Influenza");

    /** A subhead does not end in one of these. */
    private static final Set<String> UNFINISHED = Set.of(
            "of", "to", "from", "by", "at", "on", "in", "for", "with", "and", "or", "the", "a", "an", "as", "about");

    /** What opens a sentence, with whether a small letter must follow. */
    private final Map<String, Boolean> openers;

    private Subheads(Map<String, Boolean> openers) {
        this.openers = openers;
    }

    static Subheads bundled() {
        return new Subheads(DataFile.read(RESOURCE, 1).lines().stream()
                .collect(Collectors.toUnmodifiableMap(
                        line -> line.fields().get(0), line -> line.fields().contains(BEFORE_SMALL))));
    }

    /** Whether a subhead ends with {@code word}, in a paragraph that begins with the word {@code first}. */
    boolean endAt(String text, WordSpans words, WordTraits traits, int first, int word) {
        boolean follows = word + 2 < words.size()
                && word - first < MOST_WORDS
                && traits.gap(word) == Gap.BLANK
                && traits.gap(word + 1) == Gap.BLANK
                && traits.form(first).isCapital()
                && mayOpen(text, words, traits, word + 1);
        return follows && mayEnd(words.text(word, text)) && areWords(text, words, traits, first, word);
    }

    private static boolean mayEnd(String word) {
        return !LETTERED.contains(word) && !UNFINISHED.contains(word);
    }

    /** "A team" opens a sentence, "The Times" perhaps not; "In Gao" does behind a small letter: where all is capital, it is a title. */
    private boolean mayOpen(String text, WordSpans words, WordTraits traits, int opener) {
        Boolean small = openers.get(words.text(opener, text));
        boolean followed = traits.form(opener + 1) == WordForm.LOWER;
        return small != null && (followed || !small && traits.form(opener - 1) == WordForm.LOWER);
    }

    private boolean areWords(String text, WordSpans words, WordTraits traits, int first, int last) {
        for (int i = first; i <= last; i++) {
            boolean word = traits.form(i).isWord() && traits.form(i) != WordForm.INITIAL;
            if (!word || openers.containsKey(words.text(i, text))) {
                return false;
            }
        }
        return true;
    }
}
