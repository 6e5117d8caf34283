package org.readout.language;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Subheads of agency texts that stand in a line with the paragraph below them: "Observers A team of monitors arrived." A few words
 * without a mark begin a paragraph, and a word follows that opens a sentence. Immutable and thread-safe.
 */
final class Subheads {

    private static final String OPENERS = "openers.txt";
    private static final String NO_ENDS = "no-subhead-ends.txt";
    private static final String BEFORE_SMALL = "small";
    private static final int MOST_WORDS = 5;

    /** What opens a sentence, with whether a small letter must follow. */
    private final Map<String, Boolean> openers;

    /** A subhead does not end in one of these. */
    private final Set<String> noEnds;

    private Subheads(Map<String, Boolean> openers, Set<String> noEnds) {
        this.openers = openers;
        this.noEnds = noEnds;
    }

    static Subheads bundled() {
        return new Subheads(
                DataFile.read(OPENERS, 1).lines().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                line -> line.fields().get(0),
                                line -> line.fields().contains(BEFORE_SMALL))),
                DataFile.read(NO_ENDS, 1).firstFields());
    }

    /** Whether a subhead ends with {@code word}, in a paragraph that begins with the word {@code first}. */
    boolean endAt(String text, WordSpans words, WordTraits traits, int first, int word) {
        boolean follows = word + 2 < words.size()
                && word - first < MOST_WORDS
                && traits.gap(word) == Gap.BLANK
                && traits.gap(word + 1) == Gap.BLANK
                && traits.form(first).isCapital()
                && mayOpen(text, words, traits, word + 1);
        return follows && !noEnds.contains(words.text(word, text)) && areWords(text, words, traits, first, word);
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
