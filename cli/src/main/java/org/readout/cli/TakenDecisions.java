package org.readout.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import org.readout.archive.ImportedDecisions;

/** Takes decisions of another copy out of a file and tells what became of them. */
final class TakenDecisions {

    private TakenDecisions() {}

    /**
     * The exit code.
     *
     * @throws UserException if the file cannot be read
     */
    static int of(Path file, Function<Stream<String>, ImportedDecisions> taking, Surroundings surroundings) {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            ImportedDecisions taken = taking.apply(lines);
            taken.leftOut()
                    .forEach(skip -> surroundings.err().println(file + ", " + skip.source() + ": " + skip.message()));
            surroundings
                    .err()
                    .println(taken.added() + " taken over, " + taken.known() + " known, "
                            + taken.leftOut().size() + " left out");
            return taken.leftOut().isEmpty() ? ExitCode.DONE : ExitCode.SKIPPED;
        } catch (IOException | UncheckedIOException e) {
            throw UserException.usage("cannot read " + file + ": " + e.getMessage());
        }
    }
}
