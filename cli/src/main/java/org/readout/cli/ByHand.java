package org.readout.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Options of every decision about what reports are grouped by: who makes it, and which earlier one it takes back. */
final class ByHand {

    @Option(names = "--undo", paramLabel = "DECISION", description = "Take back a merge or split, by its id.")
    private Optional<String> undone = Optional.empty();

    @Option(names = "--as", paramLabel = "NAME", description = "Who decides; kept with the decision.")
    private Optional<String> name = Optional.empty();

    Optional<String> undone() {
        return undone;
    }

    /**
     * The name of who decides.
     *
     * @param asked how many decisions are asked for
     * @throws UserException if that is not one, or nobody is named
     */
    String decider(long asked) {
        if (asked != 1) {
            throw UserException.usage("--merge, --split and --undo are three decisions; make one at a time");
        }
        return name.map(String::strip)
                .filter(given -> !given.isEmpty())
                .orElseThrow(() -> UserException.usage("a decision needs the name of who decides: --as NAME"));
    }

    /**
     * Why nothing was decided.
     *
     * @param otherwise if nothing was to be taken back
     */
    UserException refused(String otherwise) {
        return UserException.usage(undone.map(id -> "no decision " + id + " stands; --decisions lists them")
                .orElse(otherwise));
    }
}
