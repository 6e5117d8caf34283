package org.readout.coding.records;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.coding.events.Act;
import org.readout.coding.lexicon.DataLines;
import org.readout.coding.lexicon.Entry;
import org.readout.model.EventType;
import org.readout.model.Mode;

/**
 * CAMEO codes by type and mode: {@code TYPE[/mode] CODE} a line; the lexicon's own finer code goes first (codebook,
 * section 6).
 *
 * <p>Immutable and thread-safe.
 */
final class CameoCodes {

    private static final String FILE = "/org/readout/coding/cameo.txt";

    private final Map<EventType, Map<String, String>> codes;

    private CameoCodes(Map<EventType, Map<String, String>> codes) {
        this.codes = codes;
    }

    static CameoCodes standard() {
        Map<EventType, Map<String, String>> codes = new EnumMap<>(EventType.class);
        for (DataLines.Line line : DataLines.of(CameoCodes.class, FILE)) {
            String[] pair = line.text().split("\\s+");
            if (pair.length != 2 || !pair[1].matches("\\d{2,4}")) {
                throw line.error("a CAMEO line is TYPE[/mode] CODE with two to four digits");
            }
            String[] key = pair[0].split("/", 2);
            codes.computeIfAbsent(type(line, key[0]), t -> new HashMap<>())
                    .put(key.length > 1 ? mode(line, key[1]) : "", pair[1]);
        }
        for (EventType type : EventType.plover()) {
            if (!codes.containsKey(type) || !codes.get(type).containsKey("")) {
                throw new IllegalStateException(FILE + ": no CAMEO code for " + type);
            }
        }
        return new CameoCodes(codes);
    }

    private static EventType type(DataLines.Line line, String name) {
        try {
            return EventType.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw line.error("unknown type \"" + name + "\"");
        }
    }

    private static String mode(DataLines.Line line, String code) {
        try {
            return Mode.ofCode(code).code();
        } catch (IllegalArgumentException e) {
            throw line.error("unknown mode \"" + code + "\"");
        }
    }

    /** The code of an act; empty for one that only a user's own code tells, which CAMEO does not know. */
    String code(Act act) {
        if (!act.type().isPlover()) {
            return "";
        }
        Optional<String> own =
                act.entry().filter(entry -> entry.type() == act.type()).flatMap(Entry::cameo);
        Map<String, String> ofType = codes.getOrDefault(act.type(), Map.of());
        return own.orElseGet(() -> act.modes().stream()
                .map(mode -> ofType.get(mode.code()))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseGet(() -> ofType.getOrDefault("", "00")));
    }
}
