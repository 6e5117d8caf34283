package org.readout.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One connection to an archive: statements with their values, transactions, and errors in words.
 *
 * <p>Values are String, Integer, Long or Optional of them; an empty Optional is NULL. For one thread at a time: {@link
 * Archive} sees to that.
 */
final class Database implements AutoCloseable {

    private static final int ROWS_AT_A_TIME = 1000;

    private final String name;
    private final Dialect dialect;
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    private boolean isSeeing;

    /** @param name the file, or the server's address without its password, as errors tell it */
    Database(String name, Dialect dialect, Connection connection) {
        this.name = name;
        this.dialect = dialect;
        this.connection = connection;
    }

    String name() {
        return name;
    }

    Dialect dialect() {
        return dialect;
    }

    /** Runs a statement that is needed once. */
    void execute(String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Inserts a row; its key, which is the table's column of that name. */
    long insert(String sql, Object... values) {
        return number(sql + " RETURNING key", values);
    }

    /** Changes rows; how many. */
    int change(String sql, Object... values) {
        try {
            return bound(statement(sql), values).executeUpdate();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** The single number that a query always gives. */
    long number(String sql, Object... values) {
        return first(sql, row -> row.number(1), values)
                .orElseThrow(() -> new IllegalStateException("no row from " + sql));
    }

    /** The numbers of a query that gives them as one text, with commas: a hundred thousand rows would take far longer. */
    BitSet keys(String sql, Object... values) {
        String all = first(sql, row -> row.textIfAny(1).orElse(""), values).orElse("");
        BitSet keys = new BitSet();
        int key = 0;
        for (int i = 0; i < all.length(); i++) {
            if (all.charAt(i) == ',') {
                keys.set(key);
                key = 0;
            } else {
                key = key * 10 + all.charAt(i) - '0';
            }
        }
        keys.set(key, !all.isEmpty());
        return keys;
    }

    <T> Optional<T> first(String sql, Function<Row, T> reading, Object... values) {
        try (ResultSet result = bound(statement(sql), values).executeQuery()) {
            return result.next() ? Optional.of(reading.apply(new Row(this, result))) : Optional.empty();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    <T> List<T> all(String sql, Function<Row, T> reading, Object... values) {
        List<T> rows = new ArrayList<>();
        each(sql, row -> rows.add(reading.apply(row)), values);
        return rows;
    }

    /** Hands on each row as it comes, so that memory stays bounded; {@code taker} may ask further questions. */
    void each(String sql, Consumer<Row> taker, Object... values) {
        try (PreparedStatement statement = bound(connection.prepareStatement(sql), values);
                ResultSet result = executed(statement)) {
            Row row = new Row(this, result);
            while (result.next()) {
                taker.accept(row);
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private static ResultSet executed(PreparedStatement statement) throws SQLException {
        statement.setFetchSize(ROWS_AT_A_TIME);
        return statement.executeQuery();
    }

    private String checked(String text) {
        return dialect.storable(StorableText.checked(text));
    }

    /** All of {@code work} or nothing of it; waits for another process that is writing. */
    <T> T writing(Supplier<T> work) {
        begin(dialect.beginWriting());
        boolean done = false;
        try {
            T result = work.get();
            execute("COMMIT");
            done = true;
            return result;
        } finally {
            if (!done) {
                rollBack();
            }
            end();
        }
    }

    /** {@code work} sees the archive as it is now, whatever others write meanwhile; it changes nothing, and may ask again. */
    <T> T seeing(Supplier<T> work) {
        if (isSeeing) {
            return work.get();
        }
        begin(dialect.beginSeeing());
        isSeeing = true;
        try {
            return work.get();
        } finally {
            isSeeing = false;
            rollBack();
            end();
        }
    }

    private void begin(String sql) {
        execute(sql);
        try {
            dialect.streamRows(connection);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private void end() {
        try {
            dialect.endStreaming(connection);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Some errors have rolled back already; then there is nothing to undo, and the first error is the one to tell. */
    private void rollBack() {
        try (var statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            if (!String.valueOf(e.getMessage()).contains("no transaction is active")) {
                throw failure(e);
            }
        }
    }

    private PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            prepared.put(sql, known);
        }
        return known;
    }

    private PreparedStatement bound(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            @Nullable Object value = values[i] instanceof Optional<?> maybe ? maybe.orElse(null) : values[i];
            if (value instanceof String text) {
                statement.setString(i + 1, checked(text));
            } else {
                statement.setObject(i + 1, value);
            }
        }
        return statement;
    }

    ArchiveException failure(SQLException e) {
        return dialect.failure(name, e);
    }

    ArchiveException damaged(String what) {
        return new ArchiveException(name, "is damaged: " + what);
    }

    ArchiveException damaged(String what, Exception cause) {
        return new ArchiveException(name, "is damaged: " + what, cause);
    }

    @Override
    public void close() {
        try {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
            connection.close();
        } catch (SQLException e) {
            throw failure(e);
        }
    }
}
