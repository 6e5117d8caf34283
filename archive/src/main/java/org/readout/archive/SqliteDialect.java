package org.readout.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.readout.model.Document;

/** SQLite with its full-text indexes (FTS5). */
final class SqliteDialect implements Dialect {

    @Override
    public String beginWriting() {
        return "BEGIN IMMEDIATE";
    }

    @Override
    public String beginSeeing() {
        return "BEGIN";
    }

    @Override
    public void streamRows(Connection connection) {
        // It does so anyway.
    }

    @Override
    public void endStreaming(Connection connection) {
        // Nothing was changed.
    }

    @Override
    public ArchiveException failure(String archive, SQLException e) {
        return SqliteTrouble.of(archive, e);
    }

    @Override
    public String storable(String text) {
        return text;
    }

    @Override
    public long schemaVersion(Database database) {
        return database.number("PRAGMA user_version");
    }

    @Override
    public List<String> structure(Database database) {
        List<String> faults = new ArrayList<>();
        database.each("PRAGMA integrity_check", row -> faults.add(row.text(1)));
        faults.removeIf("ok"::equals);
        database.each(
                "PRAGMA foreign_key_check",
                row -> faults.add("a row of " + row.text(1) + " points to none of " + row.text(3)));
        return faults;
    }

    @Override
    public void addVersion(Database database, long version, Document document) {
        // A trigger of the schema does it.
    }

    @Override
    public void addReport(Database database, long report, ReportWords words) {
        database.change(
                "INSERT INTO report_search (rowid, actor, recipient, place, evidence) VALUES (?, ?, ?, ?, ?)",
                report,
                words.actor(),
                words.recipient(),
                words.place(),
                words.evidence());
    }

    @Override
    public void removeReport(Database database, long report, ReportWords words) {
        database.change(
                "INSERT INTO report_search (report_search, rowid, actor, recipient, place, evidence)"
                        + " VALUES ('delete', ?, ?, ?, ?, ?)",
                report,
                words.actor(),
                words.recipient(),
                words.place(),
                words.evidence());
    }

    @Override
    public void addWords(Database database, String table, long key, String words) {
        database.change("INSERT INTO " + table + "_search (rowid, words) VALUES (?, ?)", key, words);
    }

    @Override
    public void forgetWords(Database database, String table) {
        database.change("INSERT INTO " + table + "_search (" + table + "_search) VALUES ('delete-all')");
    }

    @Override
    public BitSet matches(Database database, String table, SearchWords words) {
        return database.keys(
                "SELECT string_agg(CAST(rowid AS TEXT), ',') FROM " + table + "_search WHERE " + table
                        + "_search MATCH ?",
                words.query());
    }

    @Override
    public long searched(Database database, String table) {
        return database.number("SELECT count(*) FROM " + table + "_search_docsize");
    }
}
