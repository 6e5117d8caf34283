package org.readout.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.model.Actor;
import org.readout.model.Span;

/**
 * One who acts, receives or speaks, as far as scoring looks at it.
 *
 * @param text the words that name it
 * @param span where they stand, if the coding says so
 * @param name the resolved name, or empty
 * @param country a country or non-state code, or empty
 * @param sectors codes, primary first
 */
record Party(String text, Optional<Span> span, String name, String country, List<String> sectors) {

    Party {
        sectors = List.copyOf(sectors);
    }

    static Party of(Actor actor) {
        return new Party(
                actor.mention().quote(),
                Optional.of(actor.mention().span()),
                actor.name(),
                actor.country(),
                actor.sectors().stream().map(Enum::name).toList());
    }

    /** Whether both stand in the same place of the text or have the same resolved name. */
    boolean sameAs(Party other) {
        boolean overlap =
                span.isPresent() && other.span.isPresent() && span.get().overlaps(other.span.get());
        return overlap || sameName(other);
    }

    private boolean sameName(Party other) {
        String own = bare(name);
        return !own.isEmpty() && own.equals(bare(other.name));
    }

    /** Case, "the" and full stops do not tell names apart. */
    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace(".", "")
                .replaceAll("\\bthe\\b", " ")
                .strip()
                .replaceAll("\\s+", " ");
    }
}
