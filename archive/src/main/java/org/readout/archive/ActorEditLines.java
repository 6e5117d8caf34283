package org.readout.archive;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Takes decisions about actors out of lines of JSON. */
final class ActorEditLines {

    private final ActorEditStore store;
    private final List<Skip> leftOut = new ArrayList<>();
    private int added;
    private int known;

    ActorEditLines(ActorEditStore store) {
        this.store = store;
    }

    /** @param lines by their numbers */
    ImportedDecisions take(Iterator<Map.Entry<Long, String>> lines) {
        lines.forEachRemaining(line -> {
            if (!line.getValue().isBlank()) {
                take(line.getKey(), line.getValue());
            }
        });
        return new ImportedDecisions(added, known, leftOut);
    }

    private void take(long number, String line) {
        try {
            if (store.insert(ActorEditJson.ofLine(line))) {
                added++;
            } else {
                known++;
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            leftOut.add(new Skip("line " + number, "not taken over", String.valueOf(e.getMessage())));
        }
    }
}
