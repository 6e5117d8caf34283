package org.readout.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One article or statement, as text.
 *
 * @param id the caller's name for it; unique within a run
 * @param title the headline, where it is known apart from the text
 * @param published the day of publication, against which "Friday" is resolved; empty if unknown
 * @param text the whole text that is read; every offset of a reading points into it
 * @param source where it came from: a file name, an address, "stdin"
 * @param hash SHA-256 of the original bytes, lower-case hexadecimal
 * @param notices what went wrong, and was mended, on the way in
 */
public record Document(
        String id,
        Optional<String> title,
        Optional<LocalDate> published,
        String text,
        String source,
        String hash,
        List<Notice> notices) {

    public Document {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a document needs an id");
        }
        notices = List.copyOf(notices);
    }

    /** A document made in memory from its text alone; its hash is that of the text's UTF-8 bytes. */
    public static Document of(String id, LocalDate published, String text) {
        return new Document(id, Optional.empty(), Optional.of(published), text, "memory", Hash.sha256(text), List.of());
    }

    /** A document whose day of publication is unknown. */
    public static Document undated(String id, String text) {
        return new Document(id, Optional.empty(), Optional.empty(), text, "memory", Hash.sha256(text), List.of());
    }
}
