package org.readout.intake.roster;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A file that tells who held which office when: CSV of our own format, the YAML of unitedstates/congress-legislators, or an
 * actor dictionary of PETRARCH, told by the file's name.
 */
public final class RosterFile {

    private RosterFile() {}

    /**
     * Reads a roster whole.
     *
     * @throws RosterException with file and line where something is wrong
     */
    public static List<RosterTerm> read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        String text = text(file, name);
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".csv")) {
            return CsvRoster.read(name, text);
        }
        if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
            return CongressRoster.read(name, text);
        }
        if (lower.endsWith(".txt") || lower.endsWith(".actors")) {
            return PetrarchRoster.read(name, text);
        }
        throw new RosterException(
                name, "a roster is a .csv of our own format, a .yaml of congress-legislators or a .txt of PETRARCH");
    }

    private static String text(Path file, String name) throws IOException {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new RosterException(name, "this is not UTF-8");
        }
    }
}
