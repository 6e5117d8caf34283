package org.readout.coding.examples;

import java.util.List;

/**
 * A code of the user's own as an example carries it: {@code ACCESS/close}.
 *
 * @param code its name
 * @param modes refinements that its definition allows
 */
public record OwnLabel(String code, List<String> modes) {

    public OwnLabel {
        modes = List.copyOf(modes);
    }

    @Override
    public String toString() {
        return modes.isEmpty() ? code : code + "/" + String.join("+", modes);
    }
}
