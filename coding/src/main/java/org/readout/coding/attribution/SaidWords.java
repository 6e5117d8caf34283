package org.readout.coding.attribution;

import java.util.List;
import org.readout.model.Span;
import org.readout.model.Statement;

/**
 * What somebody says, with who and how, still as spans.
 *
 * @param link who says it and by which words
 * @param content what is said, in order, not overlapping
 * @param form whose wording it is
 * @param force how it is given
 */
public record SaidWords(SpeechLink link, List<Span> content, Statement.Form form, Force force) {

    public SaidWords {
        content = List.copyOf(content);
    }

    /** Whether some words are part of what is said. */
    boolean covers(Span words) {
        return content.stream().anyMatch(piece -> piece.contains(words));
    }

    /** From the first word to the last. */
    Span extent() {
        return content.get(0).union(content.get(content.size() - 1));
    }
}
