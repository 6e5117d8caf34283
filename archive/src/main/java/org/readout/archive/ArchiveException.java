package org.readout.archive;

import java.nio.file.Path;

/**
 * An archive that cannot be opened, read or written: the message names the file, or the server, and the cause in words for a person.
 *
 * <p>What was in the archive before is still in it.
 */
public final class ArchiveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param archive the file, or the server's address without its password */
    ArchiveException(String archive, String cause) {
        super(archive + ": " + cause);
    }

    ArchiveException(Path file, String cause) {
        this(file.toString(), cause);
    }

    ArchiveException(String archive, String cause, Throwable from) {
        super(archive + ": " + cause, from);
    }

    ArchiveException(Path file, String cause, Throwable from) {
        this(file.toString(), cause, from);
    }
}
