package org.readout.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The row that a query stands at; columns are counted from 1. */
final class Row {

    private final Database database;
    private final ResultSet result;

    Row(Database database, ResultSet result) {
        this.database = database;
        this.result = result;
    }

    /** A text that is never NULL. */
    String text(int column) {
        return textIfAny(column).orElseThrow(() -> database.damaged("a text is missing"));
    }

    Optional<String> textIfAny(int column) {
        try {
            return Optional.ofNullable(result.getString(column));
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    /** Bytes that are never NULL. */
    byte[] bytes(int column) {
        try {
            byte @Nullable [] bytes = result.getBytes(column);
            if (bytes == null) {
                throw database.damaged("bytes are missing");
            }
            return bytes;
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    long number(int column) {
        try {
            return result.getLong(column);
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }
}
