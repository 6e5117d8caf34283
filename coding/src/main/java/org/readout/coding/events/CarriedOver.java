package org.readout.coding.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.readout.model.EventType;
import org.readout.model.Status;

/**
 * Fills in a party that is plainly meant from the sentences before: after "police detained the editor", "he was released" is
 * the police's act (codebook, section 7). Not for assaults, whose culprit may be disputed.
 */
final class CarriedOver {

    private static final int REACH = 3;
    private static final Set<EventType> OF_AUTHORITIES =
            EnumSet.of(EventType.COERCE, EventType.RETREAT, EventType.SANCTION);

    private CarriedOver() {}

    static void fill(List<Act> acts) {
        for (int i = 0; i < acts.size(); i++) {
            Act act = acts.get(i);
            if (act.actors().isEmpty() && OF_AUTHORITIES.contains(act.type())) {
                from(acts.subList(0, i), act);
            }
        }
    }

    private static void from(List<Act> before, Act act) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Act earlier = before.get(i);
            if (act.trigger().sentence() - earlier.trigger().sentence() > REACH) {
                return;
            }
            if (OF_AUTHORITIES.contains(earlier.type())
                    && (earlier.status() == Status.OCCURRED || earlier.status() == act.status())
                    && !earlier.actors().isEmpty()
                    && sharesRecipient(earlier, act)) {
                act.actors().addAll(earlier.actors());
                act.because("actor", "carried over", "the same party's act on the same recipient, told before");
                return;
            }
        }
    }

    private static boolean sharesRecipient(Act a, Act b) {
        return a.recipients().stream().anyMatch(x -> b.recipients().stream().anyMatch(x::isSameAs));
    }
}
