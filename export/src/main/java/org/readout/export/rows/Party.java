package org.readout.export.rows;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.model.Actor;

/**
 * How a party is called and told apart where it is one cell or one node.
 *
 * @param actor the party as it was read
 * @param identity who an archive takes it for; empty where there is none
 */
public record Party(Actor actor, Optional<Identity> identity) {

    public Party {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(identity, "identity");
    }

    /** The resolved name, or that of the actor whom people take it for; empty where it has none. */
    public String name() {
        return identity.map(Identity::name).filter(name -> !name.isEmpty()).orElse(actor.name());
    }

    /** The name, or else the words of the text on one line. */
    public String label() {
        return name().isEmpty() ? words(actor.mention().quote()) : name();
    }

    /** The id by which an archive knows it; empty where there is none. */
    public String id() {
        return identity.map(Identity::id).orElse("");
    }

    /**
     * What tells it from others: the id, or without an archive what parties of one kind share, label in lower case, country and
     * sectors. Two mentions with the same key are taken for one party.
     */
    public String key() {
        return identity.map(Identity::id)
                .orElseGet(() -> label().toLowerCase(Locale.ROOT) + "|" + actor.country() + "|" + sectors(actor, "+"));
    }

    public static String sectors(Actor actor, String between) {
        return actor.sectors().stream().map(Enum::name).collect(Collectors.joining(between));
    }

    /** A text on one line, with single blanks. */
    public static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
