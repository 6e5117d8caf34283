package org.readout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A place for an archive that is thrown away when it is closed, or when the process ends. */
final class TemporaryArchive implements AutoCloseable {

    private final Path folder;
    private final Thread cleaning = new Thread(this::delete, "cleaning");

    private TemporaryArchive(Path folder) {
        this.folder = folder;
        Runtime.getRuntime().addShutdownHook(cleaning);
    }

    static TemporaryArchive make() {
        try {
            return new TemporaryArchive(Files.createTempDirectory("readout"));
        } catch (IOException e) {
            throw UserException.failure("cannot make a temporary archive: " + e.getMessage());
        }
    }

    Path file() {
        return folder.resolve("temporary.readout");
    }

    private void delete() {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(TemporaryArchive::delete);
        } catch (IOException e) {
            // The system clears its folder of temporary files itself.
            return;
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // As above.
            return;
        }
    }

    @Override
    public void close() {
        delete();
        Runtime.getRuntime().removeShutdownHook(cleaning);
    }
}
