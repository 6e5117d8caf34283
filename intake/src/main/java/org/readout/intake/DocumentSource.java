package org.readout.intake;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Where documents come from: the entry of this module.
 *
 * <pre>{@code
 * try (Stream<Intake> arrivals = DocumentSource.of(Path.of("articles"), IntakeSettings.standard()).open()) {
 *     arrivals.forEach(...);
 * }
 * }</pre>
 *
 * <p>Trouble with one input is an {@link Intake.Skipped}, never an exception.
 */
@FunctionalInterface
public interface DocumentSource {

    /** The inputs in a fixed order, read one by one under {@code forEach}; to be closed, used by one thread. */
    Stream<Intake> open();

    /**
     * Several inputs in the order given: folders with all {@code *.txt} below them, JSON Lines files ({@code .jsonl},
     * {@code .ndjson}) and text files; {@code -} is {@code standardInput}, one text, or JSON Lines if its first
     * character is a brace. The documents' ids are unique over all of them.
     */
    static DocumentSource of(List<Path> paths, InputStream standardInput, IntakeSettings settings) {
        List<Path> inputs = List.copyOf(paths);
        return () -> {
            Admission admission = new Admission(settings);
            return inputs.stream()
                    .flatMap(path -> one(path, standardInput, admission).open());
        };
    }

    /** One folder or file. */
    static DocumentSource of(Path path, IntakeSettings settings) {
        return of(List.of(path), InputStream.nullInputStream(), settings);
    }

    /** What was handed over under a name, such as an uploaded file: one text, or JSON Lines if the name says so. */
    static DocumentSource of(String name, byte[] bytes, IntakeSettings settings) {
        byte[] own = bytes.clone();
        return () -> {
            Admission admission = new Admission(settings);
            return isJsonLines(name)
                    ? new JsonLines(name, new ByteArrayInputStream(own), admission).stream()
                    : Stream.of(admission.file(name, own));
        };
    }

    private static DocumentSource one(Path path, InputStream standardInput, Admission admission) {
        if (path.toString().equals("-")) {
            return new StandardInput(standardInput, admission);
        }
        if (Files.isDirectory(path)) {
            return new Folder(path, admission);
        }
        return isJsonLines(path.toString()) ? new JsonLinesFile(path, admission) : new TextFile(path, admission);
    }

    private static boolean isJsonLines(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".jsonl") || name.endsWith(".ndjson");
    }
}
