package org.readout.workbench.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The one list of the workbench's keys, {@code shortcuts.txt}. */
public final class Shortcuts {

    private static final String FILE = "shortcuts.txt";
    private static final List<Shortcut> STANDARD = standard();

    private Shortcuts() {}

    /** All of them, in the order of the file. */
    public static List<Shortcut> all() {
        return STANDARD;
    }

    private static List<Shortcut> standard() {
        try (InputStream in = Shortcuts.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the table " + FILE + " is missing");
            }
            return read(FILE, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** @throws IllegalArgumentException with file and line if a line cannot be understood or a key is taken */
    static List<Shortcut> read(String file, Reader in) throws IOException {
        List<Shortcut> all = new ArrayList<>();
        BufferedReader lines = new BufferedReader(in);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                add(all, file + ":" + number, line);
            }
        }
        return List.copyOf(all);
    }

    private static void add(List<Shortcut> all, String source, String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (cells.size() != 4 || cells.contains("")) {
            throw new IllegalArgumentException(source + ": expected where | key | what it does | in words");
        }
        Shortcut shortcut = new Shortcut(cells.get(0), cells.get(1), cells.get(2), cells.get(3));
        for (Shortcut other : all) {
            if (other.key().equals(shortcut.key()) && meet(other.where(), shortcut.where())) {
                throw new IllegalArgumentException(
                        source + ": the key " + shortcut.key() + " is taken for " + other.does());
            }
        }
        all.add(shortcut);
    }

    private static boolean meet(String one, String other) {
        return one.equals(other) || one.equals("everywhere") || other.equals("everywhere");
    }
}
