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
 */
public record SaidWords(SpeechLink link, List<Span> content, Statement.Form form) {

    public SaidWords {
        content = List.copyOf(content);
    }
}
