package org.readout.coding.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.coding.lexicon.DataLines;

/**
 * How official texts name whose word they are: {@code KIND WORDS} a line, KIND one of h, o, g, l, e.
 *
 * <p>Immutable and thread-safe.
 */
final class Issuers {

    private static final String FILE = "/org/readout/coding/issuers.txt";

    enum Kind {
        /** What a heading begins with; the issuer comes next. */
        HEADING,
        /** A heading that names the issuer itself. */
        OFFICE,
        /** What sort of text it is: whose name stands by itself in a line beside it issues it. */
        GENRE,
        /** A label before a turn of talk. */
        LABEL,
        /** A line that ends the text. */
        END
    }

    private final Map<Kind, List<String>> words = new EnumMap<>(Kind.class);

    private Issuers(List<DataLines.Line> lines) {
        Set<String> seen = new HashSet<>();
        for (DataLines.Line line : lines) {
            String[] parts = line.text().split("\\s+", 2);
            if (parts.length < 2 || !parts[1].equals(parts[1].toLowerCase(Locale.ROOT))) {
                throw line.error("a line is KIND and words in lower case");
            }
            if (!seen.add(line.text())) {
                throw line.error("\"" + line.text() + "\" stands here twice");
            }
            words.computeIfAbsent(kind(line, parts[0]), key -> new ArrayList<>())
                    .add(parts[1]);
        }
    }

    static Issuers standard() {
        return new Issuers(DataLines.of(Issuers.class, FILE));
    }

    private static Kind kind(DataLines.Line line, String letter) {
        return switch (letter) {
            case "h" -> Kind.HEADING;
            case "o" -> Kind.OFFICE;
            case "g" -> Kind.GENRE;
            case "l" -> Kind.LABEL;
            case "e" -> Kind.END;
            default -> throw line.error("a line begins with h, o, g, l or e, not \"" + letter + "\"");
        };
    }

    /** The longest entry of a kind that a line begins with. */
    Optional<String> beginning(Kind kind, String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return of(kind).stream()
                .filter(lower::startsWith)
                .filter(entry ->
                        lower.length() == entry.length() || !Character.isLetterOrDigit(lower.charAt(entry.length())))
                .max(Comparator.comparingInt(String::length));
    }

    /** Whether a whole line is an entry of a kind. */
    boolean is(Kind kind, String line) {
        return of(kind).contains(line.strip().toLowerCase(Locale.ROOT));
    }

    private List<String> of(Kind kind) {
        return words.getOrDefault(kind, List.of());
    }

    int size() {
        return words.values().stream().mapToInt(List::size).sum();
    }
}
