package org.readout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.coding.Readout;
import org.readout.coding.examples.ExampleFolder;
import org.readout.coding.examples.ExampleFormatException;
import org.readout.coding.examples.OwnCodebook;
import org.readout.model.Hash;
import picocli.CommandLine.Option;

/** A user's own annotated sentences, which teach the reader; shared by the verbs that read. */
final class ExamplesOption {

    private static final int LENGTH = 12;

    @Option(
            names = "--examples",
            paramLabel = "FOLDER",
            description =
                    "A folder of your own sentences with their acts marked, as in corpus/README.md: words like theirs "
                            + "are coded as they are.")
    private Optional<Path> examples = Optional.empty();

    /**
     * The reader taught by these examples.
     *
     * @throws UserException if they cannot be read or understood
     */
    Readout addTo(Readout readout) {
        try {
            return examples.isEmpty() ? readout : readout.withExamples(examples.get());
        } catch (IOException | ExampleFormatException e) {
            readout.close();
            throw trouble(examples.orElseThrow(), e);
        }
    }

    /**
     * The codes that these examples define, read without a net.
     *
     * @throws UserException if they cannot be read or understood
     */
    OwnCodebook codebook() {
        if (examples.isEmpty()) {
            return OwnCodebook.empty();
        }
        try {
            return ExampleFolder.in(examples.get()).codebook();
        } catch (IOException | ExampleFormatException e) {
            throw trouble(examples.get(), e);
        }
    }

    /** That version of the rules with the examples, which are a part of them. */
    String rulesVersion(String version) {
        return examples.map(folder -> version + "+examples-" + fingerprint(folder))
                .orElse(version);
    }

    private static String fingerprint(Path folder) {
        try (Stream<Path> listed = Files.list(folder)) {
            List<Path> files = listed.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            String all = files.stream().map(ExamplesOption::hash).collect(Collectors.joining());
            return Hash.sha256(all).substring(0, LENGTH);
        } catch (IOException e) {
            throw trouble(folder, e);
        }
    }

    private static String hash(Path file) {
        try {
            return Hash.sha256(Files.readAllBytes(file));
        } catch (IOException e) {
            throw trouble(file, e);
        }
    }

    private static UserException trouble(Path place, Exception e) {
        if (e instanceof ExampleFormatException) {
            return UserException.usage(String.valueOf(e.getMessage()));
        }
        return UserException.usage(
                Files.exists(place)
                        ? "cannot read the examples in " + place + ": " + e.getMessage()
                        : "no such folder of examples: " + place);
    }
}
