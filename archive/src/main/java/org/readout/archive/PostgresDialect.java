package org.readout.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.readout.model.Document;

/** PostgreSQL with its own full-text search. */
final class PostgresDialect implements Dialect {

    private static final int CLASS = 2;

    /** Writers take turns, as on a file; what is read meanwhile is not held up. */
    @Override
    public String beginWriting() {
        return "BEGIN; SELECT pg_advisory_xact_lock(" + Schema.APPLICATION + ")";
    }

    @Override
    public String beginSeeing() {
        return "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
    }

    /** The driver fetches all rows at once unless it takes the transaction for one that it must not end by itself. */
    @Override
    public void streamRows(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
    }

    @Override
    public void endStreaming(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
    }

    @Override
    public ArchiveException failure(String archive, SQLException e) {
        return new ArchiveException(
                archive, cause(Optional.ofNullable(e.getSQLState()).orElse("")) + " (" + e.getMessage() + ")", e);
    }

    private static String cause(String state) {
        return switch (state) {
            case "55P03", "40001", "40P01" ->
                "another process is writing to it and did not make room in time; try again when it has finished";
            case "25006", "42501" -> "cannot be written by this user, or was opened for reading only";
            case "53100" -> "cannot be written, the server's disk is full; what was kept before is still there";
            case "3D000" -> "there is no such base on the server; make it with createdb";
            default -> ofClass(state.length() < CLASS ? "" : state.substring(0, CLASS));
        };
    }

    private static String ofClass(String kind) {
        return switch (kind) {
            case "08", "57" -> "the server cannot be reached";
            case "28" -> "the server does not let this user in";
            default -> "failed";
        };
    }

    @Override
    public String storable(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a text with a NUL character cannot be kept in PostgreSQL");
        }
        return text;
    }

    @Override
    public long schemaVersion(Database database) {
        return database.number("SELECT version FROM archive_schema");
    }

    @Override
    public List<String> structure(Database database) {
        // The server sees to that.
        return List.of();
    }

    @Override
    public void addVersion(Database database, long version, Document document) {
        add(database, "version", version, List.of(document.title().orElse(""), document.text()));
    }

    @Override
    public void addReport(Database database, long report, ReportWords words) {
        add(database, "report", report, List.of(words.actor(), words.recipient(), words.place(), words.evidence()));
    }

    @Override
    public void removeReport(Database database, long report, ReportWords words) {
        database.change("DELETE FROM report_search WHERE rowid = ?", report);
    }

    @Override
    public void addWords(Database database, String table, long key, String words) {
        add(database, table, key, List.of(words));
    }

    private static void add(Database database, String table, long key, List<String> fields) {
        database.change(
                "INSERT INTO " + table + "_search (rowid, words) VALUES (?, CAST(? AS tsvector))",
                key,
                Lexemes.vector(fields));
    }

    @Override
    public void forgetWords(Database database, String table) {
        database.change("DELETE FROM " + table + "_search");
    }

    @Override
    public BitSet matches(Database database, String table, SearchWords words) {
        return database.keys(
                "SELECT string_agg(CAST(rowid AS TEXT), ',') FROM " + table + "_search WHERE "
                        + "words @@ CAST(? AS tsquery)",
                Lexemes.query(words));
    }

    @Override
    public long searched(Database database, String table) {
        return database.number("SELECT count(*) FROM " + table + "_search");
    }
}
