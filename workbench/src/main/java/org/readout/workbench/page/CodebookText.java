package org.readout.workbench.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.DateBasis;
import org.readout.model.EventType;
import org.readout.model.Precision;
import org.readout.model.Sector;
import org.readout.model.Stance;
import org.readout.model.Status;

/** What each code means, from {@code codebook.txt}: every code of the model once, in the order of the file. */
final class CodebookText {

    private static final String FILE = "codebook.txt";
    private static final Pattern LINE = Pattern.compile("([a-z]+) ([A-Za-z -]+?) \\| ([^|]+?)(?: \\| ([^|]+))?");

    private final Map<String, CodebookEntry> entries;

    private CodebookText(Map<String, CodebookEntry> entries) {
        this.entries = entries;
    }

    /** @throws IllegalStateException with file and line where the file is not as it must be */
    static CodebookText standard() {
        try (InputStream in = CodebookText.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    static CodebookText parse(List<String> lines) {
        Map<String, CodebookEntry> entries = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                CodebookEntry entry = entry(FILE + ":" + (i + 1), lines.get(i));
                if (entries.put(entry.kind() + " " + entry.code(), entry) != null) {
                    throw new IllegalStateException(FILE + ":" + (i + 1) + ": " + entry.code() + " stands here twice");
                }
            }
        }
        if (!new TreeSet<>(entries.keySet()).equals(new TreeSet<>(expected()))) {
            throw new IllegalStateException(FILE + ": its codes are not those of the model: " + difference(entries));
        }
        return new CodebookText(entries);
    }

    private static CodebookEntry entry(String place, String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalStateException(place + ": expected KIND CODE | meaning | example, not " + line);
        }
        String example = parts.group(4);
        return new CodebookEntry(
                String.valueOf(parts.group(1)),
                String.valueOf(parts.group(2)),
                String.valueOf(parts.group(3)).strip(),
                example == null ? "" : example.strip());
    }

    private static String difference(Map<String, CodebookEntry> entries) {
        TreeSet<String> missing = new TreeSet<>(expected());
        missing.removeAll(entries.keySet());
        TreeSet<String> unknown = new TreeSet<>(entries.keySet());
        unknown.removeAll(expected());
        return "missing " + missing + ", unknown " + unknown;
    }

    private static List<String> expected() {
        List<String> codes = new ArrayList<>();
        for (EventType type : EventType.plover()) {
            codes.add("type " + type);
            type.modes().forEach(mode -> codes.add("mode " + type + " " + mode.code()));
        }
        add(codes, "status", Status.values());
        add(codes, "stance", Stance.values());
        add(codes, "precision", Precision.values());
        add(codes, "basis", DateBasis.values());
        add(codes, "sector", Sector.values());
        return codes;
    }

    private static void add(List<String> codes, String kind, Enum<?>[] constants) {
        Arrays.stream(constants).forEach(constant -> codes.add(kind + " " + constant.name()));
    }

    List<CodebookEntry> all(String kind) {
        return entries.values().stream()
                .filter(entry -> entry.kind().equals(kind))
                .toList();
    }
}
