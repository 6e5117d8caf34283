package org.readout.archive;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody decided about actors. It names them by what tells them, and never by where they were read.
 *
 * @param id made from all of the rest
 * @param kind what was decided
 * @param actors ids as in {@link PartySummary#id()}: of a merge the one that stays and those that join it, of a split the one
 *     that loses words and the one that gets them; none of what is undone
 * @param aliases words as they are written, of a split alone
 * @param undoes the id of the edit that is taken back
 * @param editor who decided
 * @param time when
 */
public record ActorEdit(
        String id,
        Kind kind,
        List<String> actors,
        List<String> aliases,
        Optional<String> undoes,
        String editor,
        Instant time) {

    /** What can be decided. */
    public enum Kind {
        /** These actors are one. */
        MERGED,
        /** These words of an actor are another one. */
        SPLIT,
        /** A former decision is taken back. */
        UNDONE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ActorEdit {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(time, "time");
        actors = List.copyOf(actors);
        aliases = List.copyOf(aliases);
        if (editor.isBlank()) {
            throw new IllegalArgumentException("a decision has somebody who decided");
        }
        if (!isWhole(kind, actors, aliases, undoes)) {
            throw new IllegalArgumentException("a decision of the kind " + kind.code() + " lacks what it is about");
        }
    }

    private static boolean isWhole(Kind kind, List<String> actors, List<String> aliases, Optional<String> undoes) {
        return switch (kind) {
            case MERGED -> actors.size() > 1;
            case SPLIT -> actors.size() == 2 && !aliases.isEmpty();
            case UNDONE -> undoes.isPresent();
        };
    }
}
