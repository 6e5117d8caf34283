package org.readout.archive;

/**
 * An input that a run left out.
 *
 * @param source the file, or file and line
 * @param reason the kind of trouble in a word or two, such as "not English"
 * @param message what was wrong, in a sentence
 */
public record Skip(String source, String reason, String message) {}
