package org.readout.archive;

import java.util.Locale;
import java.util.Optional;
import org.readout.model.Actor;
import org.readout.model.Sector;

/**
 * Who parties and speakers are taken for: two that have one identity count as one in lists and in events.
 *
 * @param kind what tells it
 * @param label the name, the office, the sector, or the words; see {@link Kind#ALIAS} for those that somebody took out
 * @param country of an office, a body or of words; empty where unknown, and for a name
 */
record Identity(Kind kind, String label, String country) {

    private static final String ORIGIN = " < ";

    /** What tells one party from another, the surest first. */
    enum Kind {
        /** A resolved name: "Ansar Dine". */
        NAME,
        /** An office of a country: president, MLI. */
        OFFICE,
        /** The one body of a sector in a country: COP, NGA. */
        BODY,
        /** The words alone, without article and number: "protesters". */
        WORDS,
        /** Words that somebody took out of an actor, with that actor: "Johnson < name:Boris Johnson". */
        ALIAS,
        /** Words that name nobody: "they". */
        VAGUE;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it is known well enough to be taken for one in any document, whatever the place. */
    boolean isStrong() {
        return switch (kind) {
            case NAME, OFFICE, BODY -> true;
            case WORDS -> !country.isEmpty();
            case ALIAS -> !country.isEmpty() && !isVague();
            case VAGUE -> false;
        };
    }

    /** Whether it is words that name nobody. */
    boolean isVague() {
        IdentityTables tables = IdentityTables.standard();
        return kind == Kind.VAGUE || kind == Kind.ALIAS && tables.isVague(tables.ownWords(words()));
    }

    /** The label for a person. */
    String words() {
        int origin = kind == Kind.ALIAS ? label.indexOf(ORIGIN) : -1;
        return origin < 0 ? label : label.substring(0, origin);
    }

    /** The id of words that are taken out of an actor to be one of their own. */
    static String idApart(String words, String actor) {
        return Kind.ALIAS.code() + ":" + words.strip().replaceAll("\\s+", " ") + ORIGIN + actor;
    }

    static Identity of(Actor actor) {
        if (!actor.name().isEmpty()) {
            return new Identity(Kind.NAME, actor.name(), "");
        }
        if (actor.office().isPresent() && !actor.country().isEmpty()) {
            return new Identity(Kind.OFFICE, actor.office().get().toLowerCase(Locale.ROOT), actor.country());
        }
        Optional<Sector> sector = actor.sectors().stream().findFirst();
        if (sector.isPresent()
                && !actor.country().isEmpty()
                && IdentityTables.standard().isOrganised(sector.get())) {
            return new Identity(Kind.BODY, sector.get().name(), actor.country());
        }
        IdentityTables tables = IdentityTables.standard();
        String words = tables.ownWords(actor.mention().quote());
        return new Identity(tables.isVague(words) ? Kind.VAGUE : Kind.WORDS, words, actor.country());
    }
}
