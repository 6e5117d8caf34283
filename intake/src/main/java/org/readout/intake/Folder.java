package org.readout.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.readout.intake.Intake.Skipped;

/** All {@code *.txt} files below a folder, sorted by path; hidden files and folders are passed over. */
final class Folder implements DocumentSource {

    private final Path root;
    private final Admission admission;

    Folder(Path root, Admission admission) {
        this.root = root;
        this.admission = admission;
    }

    @Override
    public Stream<Intake> open() {
        try {
            List<Path> files = files();
            return files.isEmpty()
                    ? Stream.of(nothingHere())
                    : files.stream().map(file -> TextFile.read(file, admission));
        } catch (IOException e) {
            return Stream.of(TextFile.unreadable(SourceName.of(root), e));
        } catch (UncheckedIOException e) {
            return Stream.of(TextFile.unreadable(SourceName.of(root), e));
        }
    }

    private Skipped nothingHere() {
        return new Skipped(SourceName.of(root), SkipReason.EMPTY, "has no *.txt file in it");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(this::isText)
                    .sorted(Comparator.comparing(SourceName::of))
                    .toList();
        }
    }

    private boolean isText(Path file) {
        for (Path part : root.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".txt") && Files.isRegularFile(file);
    }
}
