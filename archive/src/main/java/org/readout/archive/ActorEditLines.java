package org.readout.archive;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Takes decisions about actors out of lines of JSON. */
final class ActorEditLines {

    private final ActorEditStore store;
    private final List<Skip> leftOut = new ArrayList<>();
    private int added;
    private int known;

    ActorEditLines(ActorEditStore store) {
        this.store = store;
    }

    ImportedDecisions take(Stream<String> lines) {
        int number = 0;
        for (Iterator<String> each = lines.iterator(); each.hasNext(); ) {
            number++;
            String line = each.next();
            if (!line.isBlank()) {
                take(number, line);
            }
        }
        return new ImportedDecisions(added, known, leftOut);
    }

    private void take(int number, String line) {
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
