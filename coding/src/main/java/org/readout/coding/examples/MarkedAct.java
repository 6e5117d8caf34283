package org.readout.coding.examples;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.Span;
import org.readout.model.Stance;
import org.readout.model.Status;

/**
 * An act as it is marked in an example.
 *
 * @param trigger the words that carry it
 * @param type the kind of act; {@link EventType#OWN} for a code of the user's own
 * @param modes refinements that {@code type} allows
 * @param own the code of the user's own, if it carries one
 * @param status whether the act is real
 * @param background whether it is told as history
 * @param mentions parties, place, time, speakers and cues, in the order of the marks
 */
public record MarkedAct(
        Span trigger,
        EventType type,
        List<Mode> modes,
        Optional<OwnLabel> own,
        Status status,
        boolean background,
        List<Mention> mentions) {

    /** What marked words are to an act. */
    public enum Role {
        ACTOR,
        RECIPIENT,
        PLACE,
        TIME,
        SPEAKER,
        CUE
    }

    /**
     * Marked words.
     *
     * @param role what they are to the act
     * @param span where they stand
     * @param level which link of the chain of attribution a speaker or cue belongs to, from 1, the outermost
     * @param stance of a cue
     */
    public record Mention(Role role, Span span, int level, Optional<Stance> stance) {

        public Mention {
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(span, "span");
        }
    }

    public MarkedAct {
        modes = List.copyOf(modes);
        mentions = List.copyOf(mentions);
    }

    MarkedAct(Span trigger, EventType type, List<Mode> modes, Optional<OwnLabel> own) {
        this(trigger, type, modes, own, Status.OCCURRED, false, List.of());
    }

    /** The mentions of a role. */
    public List<Mention> mentions(Role role) {
        return mentions.stream().filter(mention -> mention.role() == role).toList();
    }
}
