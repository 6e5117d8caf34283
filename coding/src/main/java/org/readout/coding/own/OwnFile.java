package org.readout.coding.own;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A file of a user's own, as it was when it was read.
 *
 * @param name what reasons and complaints call it: {@code crisis.data/places.txt}
 * @param text what stands in it, without a byte order mark
 */
public record OwnFile(String name, String text) {

    public OwnFile {
        Objects.requireNonNull(name, "name");
        text = text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /**
     * Reads a file.
     *
     * @throws OwnDataException if it cannot be read or is not UTF-8
     */
    public static OwnFile read(Path file, String name) {
        try {
            return new OwnFile(name, Files.readString(file, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            throw new OwnDataException("cannot read " + file + ": it is not UTF-8 text", e);
        } catch (IOException e) {
            String cause = Files.exists(file) ? String.valueOf(e.getMessage()) : "there is no such file";
            throw new OwnDataException("cannot read " + file + ": " + cause, e);
        }
    }

    /** Its text as a stream, for those who read it line by line. */
    public BufferedReader reader() {
        return new BufferedReader(new StringReader(text));
    }

    /** The last part of its name: {@code places.txt}. */
    public String shortName() {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
