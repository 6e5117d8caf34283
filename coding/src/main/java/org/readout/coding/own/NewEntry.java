package org.readout.coding.own;

import java.util.Objects;

/**
 * A fact that is to be kept in a data folder.
 *
 * @param kind what it tells
 * @param file the file where it goes, from the folder: {@code lexicon/coerce.txt}
 * @param text its line, in the form of that file
 * @param origin where it comes from, in words for a person; kept as a comment above it
 */
public record NewEntry(OwnKind kind, String file, String text, String origin) {

    public NewEntry {
        Objects.requireNonNull(kind, "kind");
        if (text.isBlank() || text.lines().count() != 1) {
            throw new IllegalArgumentException("an entry is one line, not \"" + text + "\"");
        }
        text = text.strip();
        origin = origin.replaceAll("\\s+", " ").strip();
    }

    /** An entry of a kind that has one file. */
    public static NewEntry of(OwnKind kind, String text) {
        return new NewEntry(kind, kind.place(), text, "");
    }

    /** The same, with where it comes from. */
    public NewEntry from(String told) {
        return new NewEntry(kind, file, text, told);
    }
}
