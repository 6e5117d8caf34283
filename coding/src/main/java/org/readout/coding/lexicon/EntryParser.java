package org.readout.coding.lexicon;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.Status;

/** Reads one line of a lexicon file. */
final class EntryParser {

    private static final Set<String> OPTIONS =
            Set.of("poss", "of", "subj", "need", "act", "rec", "with", "not", "content", "status", "weak", "cameo");
    private static final Set<String> KINDS =
            Set.of("state", "official", "armed", "court", "org", "person", "people", "party", "place", "thing");

    private EntryParser() {}

    /** @throws IllegalArgumentException if the line is no entry; the message says why */
    static Entry parse(EventType type, String line, String source) {
        String[] parts = line.split(";", 2);
        Map<String, String> options = options(parts.length > 1 ? parts[1] : "");
        String[] halves = parts[0].split("->", 2);
        String[] head = halves[0].trim().split("\\s+", 2);
        if (head.length < 2) {
            throw new IllegalArgumentException("an entry is KIND PATTERN, not \"" + line.trim() + "\"");
        }
        Entry.Kind kind = kind(head[0]);
        String pattern = head[1].trim();
        PatternParser.Parsed parsed =
                kind == Entry.Kind.NOUN ? PatternParser.noun(pattern) : PatternParser.verb(pattern);
        return new Entry(
                type,
                kind,
                parsed.head().toLowerCase(Locale.ROOT),
                parsed.elements(),
                modes(type, halves.length > 1 ? halves[1] : ""),
                nounSlot(options.getOrDefault("poss", "ACT")),
                nounSlot(options.getOrDefault("of", "REC")),
                slot(options.getOrDefault("subj", "ACT")),
                required(options.getOrDefault("need", "")),
                kinds(options.get("act")),
                kinds(options.get("rec")),
                words(options.get("with")),
                words(options.get("not")),
                content(options.getOrDefault("content", "unstated")),
                status(options.get("status")),
                options.containsKey("weak"),
                Optional.ofNullable(options.get("cameo")),
                pattern,
                source);
    }

    private static Map<String, String> options(String text) {
        Map<String, String> options = new HashMap<>();
        for (String option : text.split("[,;]")) {
            if (option.isBlank()) {
                continue;
            }
            String[] pair = option.trim().split("=", 2);
            String name = pair[0].trim();
            if (!OPTIONS.contains(name)) {
                throw new IllegalArgumentException("unknown option \"" + name + "\"; known are " + OPTIONS);
            }
            if (options.put(name, pair.length > 1 ? pair[1].trim() : "") != null) {
                throw new IllegalArgumentException("option \"" + name + "\" is given twice");
            }
        }
        return options;
    }

    private static Entry.Kind kind(String word) {
        return switch (word) {
            case "v" -> Entry.Kind.VERB;
            case "n" -> Entry.Kind.NOUN;
            case "a" -> Entry.Kind.ADJECTIVE;
            default -> throw new IllegalArgumentException("an entry begins with v, n or a, not \"" + word + "\"");
        };
    }

    private static Set<Mode> modes(EventType type, String text) {
        Set<Mode> modes = EnumSet.noneOf(Mode.class);
        for (String code : text.split(",")) {
            if (code.isBlank() || code.trim().equals("-")) {
                continue;
            }
            Mode mode = Mode.ofCode(code.trim());
            if (!type.modes().contains(mode)) {
                throw new IllegalArgumentException(type + " has no mode \"" + code.trim() + "\"");
            }
            modes.add(mode);
        }
        return Set.copyOf(modes);
    }

    private static Slot slot(String name) {
        Slot slot = Entry.slots().get(name);
        if (slot == null) {
            throw new IllegalArgumentException("unknown slot \"" + name + "\"");
        }
        return slot;
    }

    private static Optional<Slot> nounSlot(String name) {
        return name.equals("NONE") ? Optional.empty() : Optional.of(slot(name));
    }

    private static Set<Slot> required(String name) {
        return switch (name) {
            case "" -> Set.of();
            case "BOTH" -> Set.of(Slot.ACT, Slot.REC);
            default -> Set.of(slot(name));
        };
    }

    private static Set<String> kinds(@org.jspecify.annotations.Nullable String text) {
        Set<String> kinds = words(text);
        for (String kind : kinds) {
            if (!KINDS.contains(kind)) {
                throw new IllegalArgumentException("unknown kind \"" + kind + "\"; known are " + KINDS);
            }
        }
        return kinds;
    }

    private static Set<String> words(@org.jspecify.annotations.Nullable String text) {
        if (text == null || text.isBlank()) {
            return Set.of();
        }
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\|"))
                .map(String::trim)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Content content(String text) {
        return Content.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private static Optional<Status> status(@org.jspecify.annotations.Nullable String text) {
        return text == null ? Optional.empty() : Optional.of(Status.valueOf(text.toUpperCase(Locale.ROOT)));
    }
}
