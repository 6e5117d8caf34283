package org.readout.archive;

import java.util.Locale;
import java.util.Optional;
import org.readout.model.Actor;
import org.readout.model.Sector;

/**
 * Who parties and speakers are taken for: two that have one identity count as one in lists and in events.
 *
 * @param kind what tells it
 * @param label the name, the office, the sector, or the words
 * @param country of an office, a body or of words; empty where unknown, and for a name
 */
record Identity(Kind kind, String label, String country) {

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
        /** Words that name nobody: "they". */
        VAGUE;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it is known well enough to be taken for one in any document, whatever the place. */
    boolean isStrong() {
        return kind != Kind.VAGUE && (kind != Kind.WORDS || !country.isEmpty());
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
