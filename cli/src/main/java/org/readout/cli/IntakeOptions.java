package org.readout.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.intake.DocumentSource;
import org.readout.intake.IntakeSettings;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The inputs and how they are taken in; shared by the verbs that read. */
final class IntakeOptions {

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description =
                    "Text files, folders (all *.txt below them), JSON Lines files (.jsonl), or - for standard input.")
    private List<Path> inputs = List.of();

    @Option(
            names = "--published",
            paramLabel = "DAY",
            converter = Converters.Day.class,
            description =
                    "Day of publication of all inputs, such as 2016-06-02. Without it: the day in the JSON, or in "
                            + "the file's name, or none.")
    private Optional<LocalDate> published = Optional.empty();

    @Option(
            names = "--max-size",
            paramLabel = "BYTES",
            description = "Largest document that is read (default: 2097152).")
    private int maxSize = IntakeSettings.DEFAULT_MAX_BYTES;

    @Option(names = "--any-language", description = "Also read what does not look like English.")
    private boolean anyLanguage;

    /** The inputs as the user named them. */
    List<String> names() {
        return inputs.stream().map(Path::toString).toList();
    }

    /** @throws UserException if an input does not exist: a slip of the pen is told before a long run */
    DocumentSource source(Surroundings surroundings) {
        for (Path input : inputs) {
            if (!input.toString().equals("-") && !Files.exists(input)) {
                throw UserException.usage("no such file or folder: " + input);
            }
        }
        return DocumentSource.of(inputs, surroundings.in(), settings());
    }

    private IntakeSettings settings() {
        if (maxSize < 1) {
            throw UserException.usage("--max-size must be at least 1, not " + maxSize);
        }
        return new IntakeSettings(published, maxSize, anyLanguage);
    }
}
