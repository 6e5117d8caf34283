package org.readout.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.readout.archive.Archive;
import org.readout.archive.ImportedDecisions;
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
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8);
                Archive archive = Archive.open(argument.address())) {
            ImportedDecisions imported = archive.reviews().take(lines);
            imported.leftOut()
                    .forEach(skip -> surroundings.err().println(file + ", " + skip.source() + ": " + skip.message()));
            surroundings
                    .err()
                    .println(imported.added() + " taken over, " + imported.known() + " known, "
                            + imported.leftOut().size() + " left out");
            return imported.leftOut().isEmpty() ? ExitCode.DONE : ExitCode.SKIPPED;
        } catch (IOException e) {
            throw UserException.usage("cannot read " + file + ": " + e.getMessage());
        }
    }
}
