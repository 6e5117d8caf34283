package org.readout.coding.places;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that tell what a name names: "province", "Lake", "Road". Immutable and thread-safe. */
final class Generics {

    private static final String THING = "thing";
    private static final int MOST_WORDS = 3;

    /** What a generic word says of the name beside it. */
    private record Sense(Optional<PlaceKind> kind, boolean before, boolean after) {}

    private final Map<String, Sense> senses = new HashMap<>();

    private Generics(List<TableLine> lines) {
        for (TableLine line : lines) {
            String word = PlaceName.folded(line.required(0, "the word"));
            if (senses.put(word, sense(line)) != null) {
                throw line.error("\"" + word + "\" stands there twice");
            }
        }
    }

    static Generics standard() {
        return of(TableLine.standard("generics.txt"));
    }

    static Generics of(List<TableLine> lines) {
        return new Generics(lines);
    }

    private static Sense sense(TableLine line) {
        line.atMost(3);
        String side = line.required(2, "the side");
        if (!side.equals("before") && !side.equals("after") && !side.equals("both")) {
            throw line.error("a side is before, after or both, not \"" + side + "\"");
        }
        Optional<PlaceKind> kind = line.cell(1).equals(THING) ? Optional.empty() : Optional.of(line.kind(1));
        return new Sense(kind, !side.equals("after"), !side.equals("before"));
    }

    /** A division's folded name without its generic word, if it has one. */
    Optional<String> stripped(String folded) {
        for (int words = MOST_WORDS; words > 0; words--) {
            int start = startOfLast(folded, words);
            if (start > 0 && isDivision(folded.substring(start), false)) {
                return Optional.of(folded.substring(0, start - 1));
            }
            int end = endOfFirst(folded, words);
            if (end > 0 && isDivision(folded.substring(0, end), true)) {
                return Optional.of(folded.substring(end + 1));
            }
        }
        return Optional.empty();
    }

    private boolean isDivision(String word, boolean before) {
        Optional<PlaceKind> kind = before ? before(word) : after(word);
        return kind.filter(k -> k == PlaceKind.DIVISION || k == PlaceKind.DISTRICT)
                .isPresent();
    }

    /** The kind of place that a folded word after a name tells: "county". */
    Optional<PlaceKind> after(String word) {
        return Optional.ofNullable(senses.get(word)).filter(Sense::after).flatMap(Sense::kind);
    }

    /** The kind of place that a folded word before a name tells: "lake", and "province" in "the province of Homs". */
    Optional<PlaceKind> before(String word) {
        return Optional.ofNullable(senses.get(word)).filter(Sense::before).flatMap(Sense::kind);
    }

    /** Whether a folded text is nothing but a generic word: "province", "district". */
    boolean isGeneric(String folded) {
        return senses.containsKey(folded);
    }

    /** Whether a folded name is that of a thing by its last or its first word: "dublin road", "highway 11". */
    boolean isThing(String folded) {
        if (folded.isEmpty()) {
            // a name of signs only
            return false;
        }
        for (int words = 1; words <= MOST_WORDS; words++) {
            int start = startOfLast(folded, words);
            int end = endOfFirst(folded, words);
            if (start > 0 && isThing(folded.substring(start), false)
                    || end > 0 && isThing(folded.substring(0, end), true)) {
                return true;
            }
        }
        return false;
    }

    private boolean isThing(String word, boolean before) {
        Sense sense = senses.get(word);
        return sense != null && sense.kind().isEmpty() && (before ? sense.before() : sense.after());
    }

    /** Where the last words begin; 0 where there are no more than these. */
    private static int startOfLast(String text, int words) {
        int at = text.length();
        for (int i = 0; i < words && at > 0; i++) {
            at = text.lastIndexOf(' ', at - 1);
        }
        return at < 0 ? 0 : at + 1;
    }

    /** Where the first words end; 0 where there are no more than these. */
    private static int endOfFirst(String text, int words) {
        int at = -1;
        for (int i = 0; i < words; i++) {
            at = text.indexOf(' ', at + 1);
            if (at < 0) {
                return 0;
            }
        }
        return at;
    }
}
