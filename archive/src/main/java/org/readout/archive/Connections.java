package org.readout.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.sqlite.SQLiteConfig;

/** Opens the file of an archive, once it is sure that it is one. */
final class Connections {

    /** How long one process waits for another one's transaction, which takes milliseconds. */
    private static final int PATIENCE_MILLIS = 10_000;

    private final Schema schema;
    private final int patienceMillis;
    private final Predicate<Database> isComplete;
    private final Consumer<Database> completion;

    Connections(Schema schema, int patienceMillis) {
        this(schema, patienceMillis, database -> true, database -> {});
    }

    private Connections(
            Schema schema, int patienceMillis, Predicate<Database> isComplete, Consumer<Database> completion) {
        this.schema = schema;
        this.patienceMillis = patienceMillis;
        this.isComplete = isComplete;
        this.completion = completion;
    }

    static Connections standard() {
        return new Connections(Schema.standard(), PATIENCE_MILLIS, CardStore::isComplete, CardStore::complete);
    }

    /** For reading and writing; makes the file where there is none, and the tables that are missing. */
    Database writing(Path file) {
        Optional<FileHeader> header = FileHeader.of(file);
        header.ifPresent(known -> refuseOthers(file, known));
        if (header.isPresent() && !Files.isWritable(file)) {
            throw new ArchiveException(file, "cannot be written, the file is read-only");
        }
        return opened(connect(file, "?mode=rwc"), database -> {
            schema.bringUp(database);
            database.execute("PRAGMA journal_mode = WAL");
            database.execute("PRAGMA synchronous = NORMAL");
            database.execute("PRAGMA foreign_keys = ON");
            completion.accept(database);
        });
    }

    /**
     * For looking only; works on a read-only file, in a read-only folder and on a read-only disk.
     *
     * @throws ArchiveException if the file is missing or empty too, or its log stands in a read-only folder
     */
    Database reading(Path file) {
        FileHeader header = FileHeader.of(file)
                .orElseThrow(() -> new ArchiveException(file, "is no Readout archive (it is empty)"));
        refuseOthers(file, header);
        // The log stands beside the file itself, not beside a link to it.
        Path real = real(file);
        boolean folderIsWritable = Files.isWritable(folder(real));
        if (Files.isWritable(file) && folderIsWritable) {
            // A writing connection tidies up after a process that was killed, and leaves no files beside the archive.
            Database database = writing(file);
            database.execute("PRAGMA query_only = ON");
            return database;
        }
        boolean log = hasLog(real);
        if (log && !folderIsWritable && !Files.exists(Path.of(real + "-shm"))) {
            throw new ArchiveException(
                    file,
                    "was not closed and its last entries are in " + real
                            + "-wal, which a read-only folder does not allow"
                            + " to join; copy both files to a folder that can be written");
        }
        return opened(connect(file, log ? "?mode=ro" : "?mode=ro&immutable=1"), this::refuseOlder);
    }

    private void refuseOthers(Path file, FileHeader header) {
        if (header.application() != 0) {
            schema.refuseOthers(file.toString(), header.application(), header.schema());
        }
    }

    private void refuseOlder(Database database) {
        if (!schema.isCurrent(database) || !isComplete.test(database)) {
            throw new ArchiveException(
                    database.name(),
                    "was written by an older Readout and must be brought up to date; open it once where it can be written");
        }
    }

    /** A last transaction that is not in the file itself yet. */
    private static boolean hasLog(Path file) {
        Path log = Path.of(file + "-wal");
        try {
            return Files.exists(log) && Files.size(log) > 0;
        } catch (IOException e) {
            throw new ArchiveException(log, "cannot be read (" + e + ")", e);
        }
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            throw new ArchiveException(file, "cannot be read (" + e + ")", e);
        }
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file : folder;
    }

    private Database connect(Path file, String mode) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(patienceMillis);
        try {
            String address = "jdbc:sqlite:" + file.toAbsolutePath().toUri() + mode;
            return new Database(file.toString(), new SqliteDialect(), config.createConnection(address));
        } catch (SQLException e) {
            throw SqliteTrouble.of(file.toString(), e);
        }
    }

    /** The database after {@code preparation}; closed again if that fails. */
    private static Database opened(Database database, Consumer<Database> preparation) {
        boolean ready = false;
        try {
            preparation.accept(database);
            ready = true;
            return database;
        } finally {
            if (!ready) {
                database.close();
            }
        }
    }
}
