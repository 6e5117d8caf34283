package org.readout.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A file with one article a line: objects with {@code id}, {@code published}, {@code title} and {@code text}. */
final class JsonLinesFile implements DocumentSource {

    private final Path path;
    private final Admission admission;

    JsonLinesFile(Path path, Admission admission) {
        this.path = path;
        this.admission = admission;
    }

    @Override
    public Stream<Intake> open() {
        String source = SourceName.of(path);
        try {
            InputStream in = new BufferedInputStream(Files.newInputStream(path));
            return new JsonLines(source, in, admission).stream();
        } catch (IOException e) {
            return Stream.of(TextFile.unreadable(source, e));
        }
    }
}
