package org.readout.coding.events;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.readout.coding.lexicon.Content;
import org.readout.coding.lexicon.Entry;
import org.readout.model.EventType;
import org.readout.model.Mode;

/** What the clause that a speech act governs makes of it (codebook, sections 2.4, 3 and 7). */
final class ContentRules {

    private static final Set<EventType> DECIDED_BY_CONTENT =
            EnumSet.of(EventType.REQUEST, EventType.AGREE, EventType.THREATEN, EventType.REJECT);

    private static final Set<EventType> DIRECTED =
            EnumSet.of(EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.AID);

    private ContentRules() {}

    /** Whether the clause is not coded by itself. */
    static boolean decides(Entry entry) {
        return switch (entry.content()) {
            case DECIDES, NONE -> true;
            case CODED -> false;
            case UNSTATED -> DECIDED_BY_CONTENT.contains(entry.type());
        };
    }

    /** Whether the act is to the same party as its content: "agreed to meet the rebels", but not "refused to free them". */
    static boolean sharesRecipient(EventType type, EventType content) {
        return type == EventType.THREATEN
                || (type == EventType.AGREE || type == EventType.REJECT) && DIRECTED.contains(content);
    }

    static boolean isAsked(Entry entry) {
        return entry.content() != Content.NONE;
    }

    /** The mode that the demanded, refused or threatened act gives, if it gives one. */
    static Optional<Mode> mode(EventType type, Optional<Entry> content) {
        return switch (type) {
            case REQUEST, REJECT ->
                Optional.of(content.map(ContentRules::demand).orElse(Mode.CHANGE));
            case THREATEN -> content.flatMap(ContentRules::threat);
            default -> Optional.empty();
        };
    }

    private static Mode demand(Entry content) {
        return switch (content.type()) {
            case AID, SUPPORT, COOPERATE -> Mode.ASSIST;
            case RETREAT, CONCEDE -> Mode.YIELD;
            case CONSULT, AGREE -> Mode.MEET;
            default -> Mode.CHANGE;
        };
    }

    private static Optional<Mode> threat(Entry content) {
        return switch (content.type()) {
            case ASSAULT, MOBILIZE -> Optional.of(Mode.VIOLENCE);
            case SANCTION -> Optional.of(content.modes().contains(Mode.EXPEL) ? Mode.EXPEL : Mode.RELATIONS);
            case COERCE -> Optional.of(content.modes().contains(Mode.ARREST) ? Mode.ARREST : Mode.RESTRICT);
            default -> Optional.empty();
        };
    }
}
