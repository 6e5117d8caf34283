package org.readout.coding.time;

import java.util.List;
import org.readout.model.Notice;

/**
 * The times that a sentence names.
 *
 * @param expressions in order, not overlapping
 * @param notices dates that no calendar has
 * @param after the time told when the sentence ends
 */
public record SentenceTimes(List<TemporalExpression> expressions, List<Notice> notices, NarrativeTime after) {

    public SentenceTimes {
        expressions = List.copyOf(expressions);
        notices = List.copyOf(notices);
    }
}
