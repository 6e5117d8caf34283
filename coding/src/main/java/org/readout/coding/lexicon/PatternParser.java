package org.readout.coding.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.readout.coding.lexicon.PatternElement.Dependent;
import org.readout.coding.lexicon.PatternElement.MarkedDependent;
import org.readout.coding.lexicon.PatternElement.Particle;
import org.readout.coding.lexicon.PatternElement.Position;
import org.readout.coding.lexicon.PatternElement.Premodifier;
import org.readout.coding.lexicon.PatternElement.SlotAt;

/** Reads the pattern of an entry: {@code take REC into custody}. Grammar in {@code docs/reference/lexicon.md}. */
final class PatternParser {

    private static final Set<String> PREPOSITIONS = Set.of(
            "to",
            "on",
            "upon",
            "with",
            "for",
            "from",
            "in",
            "into",
            "at",
            "by",
            "of",
            "off",
            "including",
            "over",
            "out",
            "against",
            "about",
            "under",
            "between",
            "among",
            "toward",
            "towards",
            "across",
            "through",
            "onto",
            "around",
            "behind",
            "before",
            "after",
            "as",
            "without",
            "within",
            "along",
            "beside",
            "near",
            "up",
            "down",
            "away",
            "back",
            "aside",
            "apart",
            "together",
            "ahead",
            "forward",
            "forth",
            "alongside",
            "amid",
            "during",
            "per",
            "out of",
            "because of",
            "inside",
            "outside",
            "above",
            "below",
            "past",
            "despite");
    private static final Set<String> IGNORED = Set.of("a", "an", "the", "its", "their", "his", "her", "one's");

    private final List<String> words;
    private final List<PatternElement> elements = new ArrayList<>();
    private int at;
    private boolean optional;

    /** A pattern read: its head and the rest. */
    record Parsed(String head, List<PatternElement> elements) {}

    private PatternParser(String pattern) {
        words = Arrays.stream(
                        pattern.replace("[", " [ ").replace("]", " ] ").trim().split("\\s+"))
                .filter(word -> !IGNORED.contains(word))
                .toList();
    }

    static Parsed verb(String pattern) {
        PatternParser parser = new PatternParser(pattern);
        parser.leadingSlot();
        String head = parser.next("a verb");
        parser.rest();
        return new Parsed(head, List.copyOf(parser.elements));
    }

    static Parsed noun(String pattern) {
        PatternParser parser = new PatternParser(pattern);
        parser.leadingSlot();
        List<String> run = parser.literalRun();
        if (run.isEmpty()) {
            throw new IllegalArgumentException("no noun in \"" + pattern + "\"");
        }
        String head = run.get(run.size() - 1);
        run.subList(0, run.size() - 1).forEach(word -> parser.elements.add(new Premodifier(word)));
        parser.rest();
        return new Parsed(head, List.copyOf(parser.elements));
    }

    private void leadingSlot() {
        if (at < words.size() && isSlot(words.get(at))) {
            elements.add(new SlotAt(slot(words.get(at++)), Position.SUBJECT, Set.of(), false));
        }
    }

    private void rest() {
        while (at < words.size()) {
            String word = words.get(at);
            if (word.equals("[") || word.equals("]")) {
                optional = word.equals("[");
                at++;
            } else if (isSlot(word)) {
                elements.add(new SlotAt(slot(word), Position.OBJECT, Set.of(), optional));
                at++;
            } else if (isPreposition(word)) {
                at++;
                marked(alternatives(word));
            } else {
                List<String> run = literalRun();
                elements.add(new Dependent(
                        alternatives(run.get(run.size() - 1)), List.copyOf(run.subList(0, run.size() - 1))));
            }
        }
    }

    private void marked(Set<String> prepositions) {
        if (at < words.size() && isSlot(words.get(at))) {
            elements.add(new SlotAt(slot(words.get(at++)), Position.MARKED, prepositions, optional));
            return;
        }
        List<String> run = literalRun();
        if (run.isEmpty()) {
            elements.add(new Particle(prepositions));
        } else {
            elements.add(new MarkedDependent(
                    prepositions, alternatives(run.get(run.size() - 1)), List.copyOf(run.subList(0, run.size() - 1))));
        }
    }

    private List<String> literalRun() {
        List<String> run = new ArrayList<>();
        while (at < words.size() && isLiteral(words.get(at))) {
            run.add(words.get(at++));
        }
        return run;
    }

    private String next(String what) {
        if (at >= words.size() || !isLiteral(words.get(at)) && !isPreposition(words.get(at))) {
            throw new IllegalArgumentException("expected " + what + " in \"" + String.join(" ", words) + "\"");
        }
        return words.get(at++);
    }

    private static boolean isLiteral(String word) {
        return !isSlot(word) && !isPreposition(word) && !word.equals("[") && !word.equals("]");
    }

    private static boolean isPreposition(String word) {
        return alternatives(word).stream().allMatch(PREPOSITIONS::contains);
    }

    private static boolean isSlot(String word) {
        return Entry.slots().containsKey(word);
    }

    private static Slot slot(String word) {
        Slot slot = Entry.slots().get(word);
        if (slot == null) {
            throw new IllegalArgumentException("unknown slot " + word);
        }
        return slot;
    }

    private static Set<String> alternatives(String word) {
        return Set.of(word.split("\\|"));
    }
}
