package org.readout.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats that a reading can be written in. */
enum OutputFormat {
    TABLE("txt"),
    CSV("csv"),
    JSONL("jsonl"),
    CONLLU("conllu");

    private final String extension;

    OutputFormat(String extension) {
        this.extension = extension;
    }

    /** The name on the command line. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<OutputFormat> ofCode(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** By the file's name; {@code .json} and {@code .ndjson} are JSON Lines too. */
    static Optional<OutputFormat> ofFile(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".json") || name.endsWith(".ndjson")) {
            return Optional.of(JSONL);
        }
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + format.extension))
                .findFirst();
    }
}
