package org.readout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether two names, however they are written, lead to one file. */
final class SameFile {

    private SameFile() {}

    /** Whether {@code file} is the archive or one of the files that stand beside it while it is in use. */
    static boolean isPartOf(Path archive, Path file) {
        return are(archive, file) || are(Path.of(archive + "-wal"), file) || are(Path.of(archive + "-shm"), file);
    }

    private static boolean are(Path one, Path other) {
        try {
            return whole(one).equals(whole(other))
                    || (Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other));
        } catch (IOException e) {
            throw UserException.failure("cannot read " + other + ": " + e);
        }
    }

    private static Path whole(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
