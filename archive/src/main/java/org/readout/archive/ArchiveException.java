package org.readout.archive;

import java.nio.file.Path;

/**
 * An archive that cannot be opened, read or written: the message names the file and the cause in words for a person.
 *
 * <p>What was in the archive before is still in it.
 */
public final class ArchiveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ArchiveException(Path file, String cause) {
        super(file + ": " + cause);
    }

    ArchiveException(Path file, String cause, Throwable from) {
        super(file + ": " + cause, from);
    }
}
