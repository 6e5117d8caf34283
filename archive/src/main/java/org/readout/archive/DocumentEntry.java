package org.readout.archive;

import java.util.Objects;

/**
 * A document as it holds now, in a list.
 *
 * @param document the document
 * @param reports how many reports were read in it
 * @param events how many events they tell
 */
public record DocumentEntry(DocumentSummary document, long reports, long events) {

    public DocumentEntry {
        Objects.requireNonNull(document, "document");
    }
}
