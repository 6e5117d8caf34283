package org.readout.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.readout.archive.ActorEdit;
import org.readout.archive.PartySummary;

/** Actors, and decisions about them, in lines for a person. */
final class ActorText {

    private static final int MOST_ALIASES = 5;

    private ActorText() {}

    /** {@code Ansar Dine  MLI  REB  acts 3, receives 1, speaks 0  "Ansar Dine", "the group"  name:Ansar Dine}. */
    static String line(PartySummary party) {
        return String.join(
                "  ",
                oneLine(party.label()),
                orDash(party.countries()),
                orDash(party.sectors()),
                "acts " + party.acts() + ", receives " + party.receives() + ", speaks " + party.speaks(),
                quoted(party.aliases().stream()
                        .limit(MOST_ALIASES)
                        .map(PartySummary.Alias::words)
                        .toList()),
                party.id());
    }

    /** {@code 0123456789abcdef  merged  words:fighters@MLI -> name:Ansar Dine  Awa  2026-01-02T03:04:05Z}. */
    static String line(ActorEdit edit) {
        return String.join(
                "  ",
                edit.id(),
                edit.kind().code(),
                what(edit),
                edit.editor(),
                edit.time().toString());
    }

    private static String what(ActorEdit edit) {
        List<String> actors = edit.actors();
        return switch (edit.kind()) {
            case MERGED -> String.join(", ", actors.subList(1, actors.size())) + " -> " + actors.get(0);
            case SPLIT -> quoted(edit.aliases()) + " of " + actors.get(0) + " -> " + actors.get(1);
            case UNDONE -> edit.undoes().orElse("");
        };
    }

    private static String orDash(List<String> codes) {
        return codes.isEmpty() ? "-" : String.join(" ", codes);
    }

    private static String quoted(List<String> words) {
        return words.stream().map(each -> "\"" + oneLine(each) + "\"").collect(Collectors.joining(", "));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
