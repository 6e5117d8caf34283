package org.readout.coding.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.coding.own.DataFolder;
import org.readout.coding.own.OwnData;
import org.readout.coding.own.OwnFile;
import org.readout.coding.own.OwnKind;
import org.readout.model.EventType;

/** A user's entries: words that tell an act, and words that tell none. Immutable. */
final class OwnWords {

    private static final String ENDING = ".txt";

    private final Map<String, List<Entry>> acts;
    private final Map<String, List<Entry>> idle;

    private OwnWords(List<Entry> acts, List<Entry> idle) {
        this.acts = Lexicon.index(acts);
        this.idle = Lexicon.index(idle);
    }

    /** @throws LexiconException if an entry is wrong, naming file and line */
    static OwnWords of(OwnData data) {
        List<Entry> acts = new ArrayList<>();
        List<Entry> idle = new ArrayList<>();
        for (OwnFile file : data.files(OwnKind.LEXICON)) {
            Optional<EventType> type = type(file);
            Set<String> seen = new HashSet<>();
            for (DataLines.Line line : DataLines.of(file)) {
                (type.isPresent() ? acts : idle).add(entry(type, line));
                if (!seen.add(line.text())) {
                    throw line.error("\"" + line.text() + "\" stands there twice");
                }
            }
        }
        return new OwnWords(acts, idle);
    }

    /** The type that a file is named for; empty for the words that tell none. */
    private static Optional<EventType> type(OwnFile file) {
        String name = file.shortName();
        if (name.equals(DataFolder.NO_ACT)) {
            return Optional.empty();
        }
        Optional<EventType> type = Arrays.stream(EventType.values())
                .filter(each -> (each.name().toLowerCase(Locale.ROOT) + ENDING).equals(name))
                .findFirst();
        if (type.isEmpty()) {
            String known = Arrays.stream(EventType.values())
                    .map(each -> each.name().toLowerCase(Locale.ROOT) + ENDING)
                    .collect(Collectors.joining(", "));
            throw new LexiconException(file.name() + ": a file of the lexicon is named for its type: " + known + ", or "
                    + DataFolder.NO_ACT + " for words that tell no act");
        }
        return type;
    }

    private static Entry entry(Optional<EventType> type, DataLines.Line line) {
        if (type.isEmpty() && line.text().contains("->")) {
            throw line.error("a word that tells no act has no mode");
        }
        try {
            // Of a word that tells no act the type means nothing and is never asked for.
            return EntryParser.parse(type.orElse(EventType.AGREE), line.text(), line.source());
        } catch (IllegalArgumentException e) {
            throw line.error(String.valueOf(e.getMessage()));
        }
    }

    /** Entries whose head has this lemma, the more specific first. */
    List<Entry> acts(String head) {
        return acts.getOrDefault(head, List.of());
    }

    /** Likewise those that tell no act. */
    List<Entry> idle(String head) {
        return idle.getOrDefault(head, List.of());
    }

    boolean isEmpty() {
        return acts.isEmpty() && idle.isEmpty();
    }
}
