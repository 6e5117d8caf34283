package org.readout.language;

import java.util.List;
import java.util.Locale;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.ProposedAct.Role;
import org.readout.model.Status;

/**
 * The columns of the net's event layer.
 *
 * @param types event types
 * @param statuses whether an act is real
 * @param modes modes, each of one type
 * @param roles what a word can be to an act
 */
record ActLabels(List<EventType> types, List<Status> statuses, List<TypedMode> modes, List<Role> roles) {

    /** A mode of a type; two types may have modes of the same name. */
    record TypedMode(EventType type, Mode mode) {

        /** Reads {@code COERCE/martial-law}. */
        static TypedMode parse(String label) {
            String[] parts = label.split("/", 2);
            if (parts.length < 2) {
                throw new IllegalArgumentException("a mode is named TYPE/mode, not " + label);
            }
            TypedMode mode = new TypedMode(EventType.valueOf(parts[0]), Mode.ofCode(parts[1]));
            if (!mode.type().modes().contains(mode.mode())) {
                throw new IllegalArgumentException(mode.type() + " has no mode " + parts[1]);
            }
            return mode;
        }
    }

    static ActLabels of(List<String> types, List<String> statuses, List<String> modes, List<String> roles) {
        return new ActLabels(
                types.stream().map(EventType::valueOf).toList(),
                statuses.stream().map(ActLabels::upper).map(Status::valueOf).toList(),
                modes.stream().map(TypedMode::parse).toList(),
                roles.stream().map(ActLabels::upper).map(Role::valueOf).toList());
    }

    private static String upper(String label) {
        return label.toUpperCase(Locale.ROOT);
    }
}
