package org.readout.export.rows;

import java.util.Locale;
import java.util.stream.Collectors;
import org.readout.model.Actor;

/** How a party is called and told apart where it is one cell or one node. */
public final class Party {

    private Party() {}

    /** The resolved name, or else the words of the text on one line. */
    public static String name(Actor actor) {
        return actor.name().isEmpty() ? words(actor.mention().quote()) : actor.name();
    }

    /**
     * What parties of one kind share: name in lower case, country and sectors. Two mentions with the same key are taken for
     * one party; two parties of the same name and kind cannot be told apart.
     */
    public static String key(Actor actor) {
        return name(actor).toLowerCase(Locale.ROOT) + "|" + actor.country() + "|" + sectors(actor, "+");
    }

    public static String sectors(Actor actor, String between) {
        return actor.sectors().stream().map(Enum::name).collect(Collectors.joining(between));
    }

    /** A text on one line, with single blanks. */
    public static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
