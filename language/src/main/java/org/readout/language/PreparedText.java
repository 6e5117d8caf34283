package org.readout.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.readout.model.Notice;
import org.readout.model.Span;

/** A text cut into sentences, encoded for the net and put into batches. */
final class PreparedText {

    private final WordSpans words;
    private final int[] ends;
    private final List<EncodedSentence> sentences;
    private final List<Notice> notices;
    private final List<int[]> batches;

    /**
     * Puts a text together.
     *
     * @param words where its words stand
     * @param ends the index after each sentence's last word
     * @param sentences its sentences as the net takes them
     * @param notices what was cut
     */
    PreparedText(WordSpans words, int[] ends, List<EncodedSentence> sentences, List<Notice> notices) {
        this.words = words;
        this.ends = ends.clone();
        this.sentences = List.copyOf(sentences);
        this.notices = List.copyOf(notices);
        this.batches = Batches.of(sentences);
    }

    int sentenceCount() {
        return sentences.size();
    }

    /** Indices of sentences, batch by batch. */
    List<int[]> batches() {
        return batches;
    }

    List<Notice> notices() {
        return notices;
    }

    /** The words of a sentence. */
    List<Span> spans(int sentence) {
        List<Span> spans = new ArrayList<>();
        for (int word = sentence == 0 ? 0 : ends[sentence - 1]; word < ends[sentence]; word++) {
            spans.add(new Span(words.start(word), words.end(word)));
        }
        return spans;
    }

    List<EncodedSentence> encoded(int[] batch) {
        return Arrays.stream(batch).mapToObj(sentences::get).toList();
    }
}
