package org.readout.archive;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is told of a document beside its reports.
 *
 * @param id its id
 * @param title its headline, where it is known
 * @param published its day of publication, where it is known
 * @param source where it came from
 * @param hash SHA-256 of its original bytes, lower-case hexadecimal
 */
public record DocumentSummary(
        String id, Optional<String> title, Optional<LocalDate> published, String source, String hash) {}
