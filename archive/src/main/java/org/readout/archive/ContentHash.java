package org.readout.archive;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.Document;
import org.readout.model.Hash;

/** Fingerprints of what is kept: any other content, order or division of the parts gives another one. */
final class ContentHash {

    private ContentHash() {}

    /** Of all that a reading of the document rests on, of its id, and of the original bytes. */
    static String of(Document document) {
        return of(List.of(
                document.id(),
                document.hash(),
                document.published().map(Object::toString).orElse(""),
                document.title().map(title -> "title " + title).orElse(""),
                document.text()));
    }

    /** Of a reading as it is stored. */
    static String of(StoredReading reading) {
        List<String> parts = new ArrayList<>(
                List.of(reading.source(), reading.intakeNotices(), reading.quotations(), reading.notices()));
        parts.addAll(reading.reports());
        return of(parts);
    }

    private static String of(List<String> parts) {
        StringBuilder all = new StringBuilder();
        for (String part : parts) {
            all.append(part.length()).append(':').append(part);
        }
        return Hash.sha256(all.toString());
    }
}
