package org.readout.archive;

/**
 * Something in an archive that is not as it was stored.
 *
 * @param place where: a document's id, a report's id, or the file
 * @param message what is wrong, in a sentence
 */
public record Fault(String place, String message) {}
