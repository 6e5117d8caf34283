package org.readout.intake;

import org.readout.model.Document;

/** What became of one input: a document, or the reason why there is none. */
public sealed interface Intake {

    /** An input that can be read. */
    record Taken(Document document) implements Intake {}

    /**
     * An input that is left out.
     *
     * @param source the file, or the file and line, as in {@code articles.jsonl:17}
     * @param reason the kind of trouble, for counting
     * @param message one sentence for a person: what is wrong, the value, what was expected
     */
    record Skipped(String source, SkipReason reason, String message) implements Intake {}
}
