package org.readout.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.archive.ActorEdit;
import org.readout.archive.Actors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What somebody decides about actors on the command line: at most one thing at a time, with a name. */
final class ActorDecisions {

    @Option(
            names = "--merge",
            paramLabel = "ACTOR",
            description = "Make one actor of this one, which keeps its name, and those of --with.")
    private Optional<String> merged = Optional.empty();

    @Option(names = "--with", paramLabel = "ACTOR", description = "Who joins the actor of --merge; may be repeated.")
    private List<String> joining = List.of();

    @Option(
            names = "--split",
            paramLabel = "ACTOR",
            description =
                    "Take the words of --alias out of this actor; they are one of their own, or belong to --into.")
    private Optional<String> split = Optional.empty();

    @Option(
            names = "--alias",
            paramLabel = "WORDS",
            description = "Words that --split takes out, exactly as they are written; may be repeated.")
    private List<String> aliases = List.of();

    @Option(names = "--into", paramLabel = "ACTOR", description = "To whom the words of --alias belong.")
    private Optional<String> into = Optional.empty();

    @Mixin
    private final ByHand byHand = new ByHand();

    @Option(
            names = "--decisions",
            description = "Print all decisions about actors; with --format jsonl as --take takes them over.")
    private boolean listed;

    @Option(
            names = "--take",
            paramLabel = "FILE",
            description = "Take over the decisions in this file, as --decisions --format jsonl printed them.")
    private Optional<Path> taken = Optional.empty();

    /** Whether there is something to decide, which needs an archive that can be written. */
    boolean areMade() {
        return asked() > 0 || !joining.isEmpty() || !aliases.isEmpty() || into.isPresent();
    }

    boolean areListed() {
        return listed;
    }

    Optional<Path> taken() {
        return taken;
    }

    private long asked() {
        return Stream.of(merged, split, byHand.undone())
                .filter(Optional::isPresent)
                .count();
    }

    /**
     * Keeps the decision.
     *
     * @throws UserException if it is none, or more than one, or has no name, or names what is not there
     */
    ActorEdit make(Actors actors, Instant now) {
        String who = byHand.decider(asked());
        Stream.of(merged.stream(), joining.stream(), split.stream(), into.stream())
                .flatMap(ids -> ids)
                .forEach(id -> requireThere(actors, id));
        return make(actors, who, now).orElseThrow(() -> byHand.refused(whyNot()));
    }

    private static void requireThere(Actors actors, String id) {
        if (actors.find(id).isEmpty()) {
            throw UserException.usage("there is no actor " + id
                    + " in this archive; readout actors prints their ids at the end of lines");
        }
    }

    private Optional<ActorEdit> make(Actors actors, String who, Instant now) {
        if (byHand.undone().isPresent()) {
            return actors.undo(byHand.undone().get(), who, now);
        }
        return merged.map(stays -> actors.merge(
                        Stream.concat(Stream.of(stays), joining.stream()).toList(), who, now))
                .orElseGet(() -> actors.split(split.orElseThrow(), aliases, into, who, now));
    }

    private String whyNot() {
        return merged.isPresent()
                ? "--merge needs another actor: --with ACTOR"
                : "--split needs words that the actor is written with, --alias WORDS, and nobody gets their own words";
    }
}
