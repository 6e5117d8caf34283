package org.readout.language;

import java.util.Arrays;
import java.util.Set;

/** Finds where sentences end. Immutable and thread-safe; linear in the length of the text. */
final class SentenceSplitter {

    static final int NO_TITLE = -1;

    private final BoundaryModel model;
    private final Set<Integer> commonWords;
    private final ClockTimes clocks;
    private final Subheads subheads;

    private SentenceSplitter(BoundaryModel model, Set<Integer> commonWords, ClockTimes clocks, Subheads subheads) {
        this.model = model;
        this.commonWords = commonWords;
        this.clocks = clocks;
        this.subheads = subheads;
    }

    static SentenceSplitter bundled() {
        return new SentenceSplitter(BoundaryModel.bundled(), commonWords(), ClockTimes.bundled(), Subheads.bundled());
    }

    /** Hashes of the words of {@code common-words.txt}, for {@link WordTraits}. */
    static Set<Integer> commonWords() {
        return WordTraits.hashes(DataFile.read("common-words.txt", 1).firstFields());
    }

    /**
     * The words after which a sentence ends, as the index after each, in order.
     *
     * @param titleEnd where the headline ends, if the text begins with it; else {@link #NO_TITLE}
     */
    int[] ends(String text, WordSpans words, int titleEnd) {
        WordTraits traits = new WordTraits(text, words, titleEnd, commonWords);
        BoundaryFeatures features = new BoundaryFeatures(traits);
        int[] ends = new int[words.size()];
        int count = 0;
        int paragraph = 0;
        for (int i = 0; i < words.size(); i++) {
            features.pass(i);
            boolean runsOn = traits.gap(i) == Gap.BLANK && clocks.goOn(text, words, i);
            if (isEnd(traits, features, i) && !runsOn || subheads.endAt(text, words, traits, paragraph, i)) {
                ends[count++] = i + 1;
                features.begin(i + 1);
            }
            if (traits.gap(i).endsLine()) {
                paragraph = i + 1;
            }
        }
        return Arrays.copyOf(ends, count);
    }

    private boolean isEnd(WordTraits traits, BoundaryFeatures features, int word) {
        if (traits.gap(word) == Gap.PARAGRAPH) {
            return true;
        }
        if (traits.gap(word) == Gap.LINE) {
            return !goesOnAfterLine(traits, word);
        }
        if (features.closesDateline(word)) {
            return features.opensInCapitals();
        }
        if (!isCandidate(traits, word)) {
            return false;
        }
        features.compute(word);
        return model.score(features) > 0;
    }

    /** A line that begins with a small letter goes on the one before, unless that one was finished. */
    private static boolean goesOnAfterLine(WordTraits traits, int word) {
        return !traits.form(word).isTerminal() && traits.form(word + 1) == WordForm.LOWER;
    }

    /** Between words that touch, only a mark can end a sentence. */
    static boolean isCandidate(WordTraits traits, int word) {
        return traits.gap(word) == Gap.BLANK
                || (traits.gap(word) == Gap.NONE && !traits.form(word).isWord() && traits.form(word) != WordForm.COMMA);
    }
}
