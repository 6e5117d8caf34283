package org.readout.archive;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** SQLite's errors in words for a person who does not know what stands behind an archive. */
final class SqliteTrouble {

    private static final int PRIMARY = 0xFF;

    private SqliteTrouble() {}

    static ArchiveException of(String file, SQLException e) {
        return new ArchiveException(file, cause(e), e);
    }

    private static String cause(SQLException e) {
        String told = "(" + e.getMessage() + ")";
        return switch (primary(e)) {
            case SQLITE_FULL -> "cannot be written, the disk is full; what was kept before is still there " + told;
            case SQLITE_READONLY -> "cannot be written, the file or its folder is read-only " + told;
            case SQLITE_BUSY, SQLITE_LOCKED ->
                "another process is writing to it and did not make room in time; try again when it has finished "
                        + told;
            case SQLITE_NOTADB -> "is no Readout archive " + told;
            case SQLITE_CORRUPT -> "is damaged; restore it from a copy " + told;
            case SQLITE_CANTOPEN -> "cannot be opened; its folder is missing or not accessible " + told;
            case SQLITE_IOERR -> "cannot be read or written; the disk may be full or faulty " + told;
            default -> "failed " + told;
        };
    }

    /** The kind of error without its finer distinctions. */
    private static SQLiteErrorCode primary(SQLException e) {
        return e instanceof SQLiteException known
                ? SQLiteErrorCode.getErrorCode(known.getResultCode().code & PRIMARY)
                : SQLiteErrorCode.UNKNOWN_ERROR;
    }
}
