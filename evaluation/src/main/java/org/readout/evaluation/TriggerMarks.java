package org.readout.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.coding.examples.Example;
import org.readout.coding.examples.MarkedAct;
import org.readout.model.EventType;
import org.readout.model.Span;

/** The marked triggers of one type in an example, and which of them were found; each can be found once. */
final class TriggerMarks {

    private final List<Span> marked;
    private final Set<Span> met = new HashSet<>();
    private int wrong;

    TriggerMarks(Example example, EventType type) {
        marked = example.acts().stream()
                .filter(act -> act.type() == type)
                .map(MarkedAct::trigger)
                .distinct()
                .toList();
    }

    /** Counts a word that something took for a trigger; a second word of a trigger counts neither for nor against. */
    void found(Span word) {
        marked.stream().filter(word::overlaps).findFirst().ifPresentOrElse(met::add, () -> wrong++);
    }

    Tally tally() {
        return new Tally(met.size(), marked.size(), met.size() + wrong);
    }
}
