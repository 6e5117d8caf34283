package org.readout.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.readout.intake.Intake.Skipped;

/** One article in one text file. */
final class TextFile implements DocumentSource {

    private final Path path;
    private final Admission admission;

    TextFile(Path path, Admission admission) {
        this.path = path;
        this.admission = admission;
    }

    @Override
    public Stream<Intake> open() {
        // Not read before it is asked for.
        return Stream.of(path).map(file -> read(file, admission));
    }

    static Intake read(Path file, Admission admission) {
        String source = SourceName.of(file);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(admission.maxBytes() + 1);
            return admission.file(source, bytes);
        } catch (IOException e) {
            return unreadable(source, e);
        }
    }

    static Skipped unreadable(String source, Exception e) {
        String why = e instanceof NoSuchFileException ? "no such file" : String.valueOf(e.getMessage());
        return new Skipped(source, SkipReason.UNREADABLE, "cannot be read: " + why);
    }
}
