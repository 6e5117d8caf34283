package org.readout.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.readout.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout reviews}: decisions out of an archive, or into it. */
@Command(
        name = "reviews",
        mixinStandardHelpOptions = true,
        description = "Print all decisions about reports as JSON Lines; or take over those of another copy.")
final class ReviewsCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final ArchiveArgument argument = new ArchiveArgument();

    @Option(
            names = "--take",
            paramLabel = "FILE",
            description = "Take over the decisions in this file, as this verb printed them from another copy.")
    private Optional<Path> taken = Optional.empty();

    ReviewsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return taken.map(this::take).orElseGet(this::print);
    }

    private int print() {
        try (Archive archive = argument.openForReading();
                Output out = Output.standard(surroundings)) {
            archive.reviews().export(line -> out.write(line + "\n"));
        }
        return ExitCode.DONE;
    }

    private int take(Path file) {
        try (Archive archive = Archive.open(argument.address())) {
            return TakenDecisions.of(file, archive.reviews()::take, surroundings);
        }
    }
}
