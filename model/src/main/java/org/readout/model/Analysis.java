package org.readout.model;

import java.util.List;
import java.util.Objects;

/**
 * What the language reader saw in a document: its sentences in order.
 *
 * @param document the document that was read
 * @param sentences sentences in order, not overlapping
 * @param notices what could not be read, and why
 */
public record Analysis(Document document, List<Sentence> sentences, List<Notice> notices) {

    public Analysis {
        Objects.requireNonNull(document, "document");
        sentences = List.copyOf(sentences);
        notices = List.copyOf(notices);
    }
}
