package org.readout.coding.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.readout.model.EventType;

/**
 * All trigger entries, found by the lemma of their head.
 *
 * <p>Immutable and thread-safe.
 */
public final class Lexicon {

    private static final String FOLDER = "/org/readout/coding/lexicon/";

    private final Map<String, List<Entry>> byHead;
    private final Map<String, LightVerb> lightVerbs;
    private final int size;

    /** A verb that lends a noun its subject. */
    record LightVerb(String lemma, String particle, Slot subject) {}

    private Lexicon(List<Entry> entries, Map<String, LightVerb> lightVerbs) {
        Map<String, List<Entry>> index = new HashMap<>();
        for (Entry entry : entries) {
            index.computeIfAbsent(entry.head(), h -> new ArrayList<>()).add(entry);
            joined(entry)
                    .ifPresent(head ->
                            index.computeIfAbsent(head, h -> new ArrayList<>()).add(entry));
        }
        Comparator<Entry> specificFirst =
                Comparator.comparingInt(Entry::specificity).reversed();
        index.replaceAll((head, list) -> list.stream().sorted(specificFirst).toList());
        this.byHead = Map.copyOf(index);
        this.lightVerbs = Map.copyOf(lightVerbs);
        this.size = entries.size();
    }

    /** The compound spelled as one word: "airstrike" for "air strike". */
    private static java.util.Optional<String> joined(Entry entry) {
        if (entry.elements().isEmpty() || !(entry.elements().get(0) instanceof PatternElement.Premodifier first)) {
            return java.util.Optional.empty();
        }
        return java.util.Optional.of(first.lemma() + entry.head());
    }

    /**
     * The lexicon that comes with Readout.
     *
     * @throws LexiconException if an entry is wrong, naming file and line
     */
    public static Lexicon standard() {
        List<Entry> entries = new ArrayList<>();
        for (EventType type : EventType.plover()) {
            String file = type.name().toLowerCase(Locale.ROOT) + ".txt";
            for (DataLines.Line line : DataLines.of(Lexicon.class, FOLDER + file)) {
                entries.add(entry(type, line));
            }
        }
        return new Lexicon(entries, lightVerbs());
    }

    private static Entry entry(EventType type, DataLines.Line line) {
        try {
            return EntryParser.parse(type, line.text(), "lexicon/" + line.source());
        } catch (IllegalArgumentException e) {
            throw line.error(String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, LightVerb> lightVerbs() {
        Map<String, LightVerb> verbs = new HashMap<>();
        for (DataLines.Line line : DataLines.of(Lexicon.class, FOLDER + "light-verbs.txt")) {
            String[] words = line.text().split("\\s+");
            Slot slot = Entry.slots().get(words[words.length - 1]);
            if (slot == null || words.length < 2) {
                throw line.error("a light verb is LEMMA [PARTICLE] ACT|REC");
            }
            String particle = words.length > 2 ? words[1] : "";
            verbs.put(words[0] + (particle.isEmpty() ? "" : " " + particle), new LightVerb(words[0], particle, slot));
        }
        return verbs;
    }

    /** Entries whose head has this lemma, the more specific first. */
    List<Entry> entries(String head) {
        return byHead.getOrDefault(head, List.of());
    }

    /** The light verb of this lemma and particle ("" for none). */
    java.util.Optional<LightVerb> lightVerb(String lemma, String particle) {
        return java.util.Optional.ofNullable(lightVerbs.get(particle.isEmpty() ? lemma : lemma + " " + particle));
    }

    /** How many entries it has. */
    public int size() {
        return size;
    }
}
