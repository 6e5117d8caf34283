package org.readout.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The archive that a verb looks into; shared by the verbs that do. */
final class ArchiveArgument {

    @Parameters(index = "0", paramLabel = "FILE", description = "The archive, such as crisis.readout.")
    private Path file = Path.of("");

    /** @throws UserException if it does not exist */
    Path file() {
        return existing(file);
    }

    static Path existing(Path file) {
        if (!Files.exists(file)) {
            throw UserException.usage("no such archive: " + file);
        }
        return file;
    }
}
