package org.readout.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The first bytes of a SQLite file, read before SQLite touches it, so that a file that is not ours stays as it is.
 *
 * @param application whose file it is; 0 if it does not say so
 * @param schema the version of its tables
 */
record FileHeader(int application, int schema) {

    private static final int LENGTH = 100;
    private static final int SCHEMA_AT = 60;
    private static final int APPLICATION_AT = 68;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    /**
     * Empty for a file that is not there or has no bytes yet.
     *
     * @throws ArchiveException if the file cannot be read or is no SQLite file
     */
    static Optional<FileHeader> of(Path file) {
        if (Files.isDirectory(file)) {
            throw new ArchiveException(file, "is a folder; an archive is a file, such as crisis.readout");
        }
        byte[] first = firstBytes(file);
        if (first.length == 0) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(first);
        if (first.length < LENGTH || !bytes.slice(0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC))) {
            throw new ArchiveException(file, "is no Readout archive (it is no SQLite file)");
        }
        return Optional.of(new FileHeader(bytes.getInt(APPLICATION_AT), bytes.getInt(SCHEMA_AT)));
    }

    private static byte[] firstBytes(Path file) {
        if (!Files.exists(file)) {
            return new byte[0];
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LENGTH);
        } catch (IOException e) {
            throw new ArchiveException(file, "cannot be read (" + e + ")", e);
        }
    }
}
