package org.readout.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.readout.model.Notice;
import org.readout.model.Span;

/**
 * A text cut into sentences and encoded for the net.
 *
 * @param words where its words stand
 * @param ends the index after each sentence's last word
 * @param sentences its sentences as the net takes them
 * @param batches indices of sentences, batch by batch
 * @param notices what was cut
 */
record PreparedText(
        WordSpans words, int[] ends, List<EncodedSentence> sentences, List<int[]> batches, List<Notice> notices) {

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
