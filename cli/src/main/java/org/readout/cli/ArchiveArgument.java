package org.readout.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.readout.archive.Archive;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The archive that a verb looks into; shared by the verbs that do. */
final class ArchiveArgument {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ARCHIVE",
            description = "The archive, such as crisis.readout or postgresql://host/base.")
    private Optional<String> given = Optional.empty();

    @Option(
            names = "--archive",
            paramLabel = "ARCHIVE",
            description = "Likewise; what readout.toml says where neither is given.")
    private Optional<String> set = Optional.empty();

    /** @throws UserException if it does not exist, or none is named */
    String address() {
        return existing(given.or(() -> set)
                .orElseThrow(() -> UserException.usage("an archive is needed, such as crisis.readout")));
    }

    Archive openForReading() {
        return Archive.openForReading(address());
    }

    static String existing(String address) {
        if (Archive.isFile(address) && !Files.exists(Path.of(address))) {
            throw UserException.usage("no such archive: " + address);
        }
        return address;
    }
}
