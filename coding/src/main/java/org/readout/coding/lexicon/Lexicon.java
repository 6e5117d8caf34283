package org.readout.coding.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.coding.own.OwnData;
import org.readout.model.EventType;

/**
 * All trigger entries, found by the lemma of their head.
 *
 * <p>Immutable and thread-safe.
 */
public final class Lexicon {

    private static final String FOLDER = "/org/readout/coding/lexicon/";

    private final Map<String, List<Entry>> byHead;
    private final OwnWords own;
    /** What stands in the file of light verbs for a subject that only stops what the noun names. */
    private static final String STOPS = "STOP";

    private static final String SHARES = "SHARE";

    /** Stands for a particle of verbs whose subject has a part in what another noun names. */
    static final String SHARE = "share";

    private final Map<String, LightVerb> lightVerbs;
    private final Set<String> shares;
    private final Set<String> weapons;
    private final Set<String> targets;
    private final int size;

    /** A verb that lends a noun its subject. */
    record LightVerb(String lemma, String particle, Optional<Slot> subject) {}

    private Lexicon(List<Entry> entries) {
        this.byHead = index(entries);
        this.lightVerbs = lightVerbs();
        this.shares = shares();
        this.weapons = words("weapons.txt");
        this.targets = words("targets.txt");
        this.size = entries.size();
        this.own = OwnWords.of(OwnData.none());
    }

    /** This lexicon with a user's words, which go before its own. */
    private Lexicon(Lexicon other, OwnWords own) {
        this.byHead = other.byHead;
        this.lightVerbs = other.lightVerbs;
        this.shares = other.shares;
        this.weapons = other.weapons;
        this.targets = other.targets;
        this.size = other.size;
        this.own = own;
    }

    /** Entries by the lemma of their head, the more specific first. */
    static Map<String, List<Entry>> index(List<Entry> entries) {
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
        return Map.copyOf(index);
    }

    /** The compound spelled as one word: "airstrike" for "air strike". */
    private static Optional<String> joined(Entry entry) {
        if (entry.elements().isEmpty() || !(entry.elements().get(0) instanceof PatternElement.Premodifier first)) {
            return Optional.empty();
        }
        return Optional.of(first.lemma() + entry.head());
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
        return new Lexicon(entries);
    }

    /**
     * This lexicon and a user's words before it: a file a type such as {@code lexicon/coerce.txt}, and {@code lexicon/none.txt} for
     * those that tell no act.
     *
     * @throws LexiconException if an entry is wrong, naming file and line
     */
    public Lexicon with(OwnData data) {
        return new Lexicon(this, OwnWords.of(data));
    }

    OwnWords own() {
        return own;
    }

    private static Entry entry(EventType type, DataLines.Line line) {
        try {
            return EntryParser.parse(type, line.text(), "lexicon/" + line.source());
        } catch (IllegalArgumentException e) {
            throw line.error(String.valueOf(e.getMessage()));
        }
    }

    private static Set<String> words(String file) {
        return DataLines.of(Lexicon.class, FOLDER + file).stream()
                .map(DataLines.Line::text)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a thing kills for whoever sends it: "an Israeli missile". */
    boolean isWeapon(String lemma) {
        return weapons.contains(lemma);
    }

    /** Whether a thing before the noun of an attack is what it hits: "the embassy bombings". */
    boolean isTarget(String lemma) {
        return targets.contains(lemma);
    }

    private static Map<String, LightVerb> lightVerbs() {
        Map<String, LightVerb> verbs = new HashMap<>();
        for (DataLines.Line line : DataLines.of(Lexicon.class, FOLDER + "light-verbs.txt")) {
            String[] words = line.text().split("\\s+");
            String role = words[words.length - 1];
            if (role.equals(SHARES)) {
                continue;
            }
            Optional<Slot> slot = Optional.ofNullable(Entry.slots().get(role));
            if (slot.isEmpty() && !role.equals(STOPS) || words.length < 2) {
                throw line.error("a light verb is LEMMA [PARTICLE] ACT|REC|STOP, a share NOUN PREPOSITION SHARE");
            }
            String particle = words.length > 2 ? words[1] : "";
            verbs.put(words[0] + (particle.isEmpty() ? "" : " " + particle), new LightVerb(words[0], particle, slot));
        }
        return verbs;
    }

    private static Set<String> shares() {
        return DataLines.of(Lexicon.class, FOLDER + "light-verbs.txt").stream()
                .map(DataLines.Line::text)
                .filter(text -> text.endsWith(" " + SHARES))
                .map(text -> text.substring(0, text.length() - SHARES.length()).strip())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a noun with a preposition behind it is a part in what comes next: "role in". */
    boolean isShare(String lemma, String preposition) {
        return shares.contains(lemma + " " + preposition);
    }

    /** Entries whose head has this lemma, the more specific first. */
    List<Entry> entries(String head) {
        return byHead.getOrDefault(head, List.of());
    }

    /** The light verb of this lemma and particle ("" for none). */
    Optional<LightVerb> lightVerb(String lemma, String particle) {
        return Optional.ofNullable(lightVerbs.get(particle.isEmpty() ? lemma : lemma + " " + particle));
    }

    /** How many entries it has. */
    public int size() {
        return size;
    }
}
