package org.readout.coding.own;

/**
 * One fact in a data folder.
 *
 * @param kind what it tells
 * @param file its file, from the folder: {@code lexicon/coerce.txt}
 * @param line the number of its first line, from 1
 * @param text its line, or the lines of an example
 */
public record OwnEntry(OwnKind kind, String file, int line, String text) {}
