package org.readout.export.rows;

import java.util.Objects;

/**
 * Who an archive takes a party for, after what people decided about actors.
 *
 * @param id by which its filters and its list of actors know it, such as {@code name:Ansar Dine}
 * @param name what it is called; empty for who is told by office, body or words alone
 */
public record Identity(String id, String name) {

    public Identity {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }
}
