package org.readout.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import org.readout.model.Document;

/** What SQLite and PostgreSQL say differently; all other statements are the same for both. */
interface Dialect {

    /** Begins a transaction that writes; waits while another process has one. */
    String beginWriting();

    /** Begins a transaction that sees one state and writes nothing. */
    String beginSeeing();

    /** Readies the driver inside a transaction that has begun, so that rows come as they are asked for. */
    void streamRows(Connection connection) throws SQLException;

    /** Takes that back when the transaction has ended. */
    void endStreaming(Connection connection) throws SQLException;

    /** An error in words for a person. */
    ArchiveException failure(String archive, SQLException e);

    /** @throws IllegalArgumentException for text that this database cannot give back as it was */
    String storable(String text);

    /** The version of the tables. */
    long schemaVersion(Database database);

    /** What is wrong with the tables themselves. */
    List<String> structure(Database database);

    /** Makes a version of a document be found by its words. */
    void addVersion(Database database, long version, Document document);

    void addReport(Database database, long report, ReportWords words);

    /** @param words exactly those with which it was added */
    void removeReport(Database database, long report, ReportWords words);

    /** @param table {@code party} or {@code place} */
    void addWords(Database database, String table, long key, String words);

    void forgetWords(Database database, String table);

    /** The keys of the rows that have all the words. */
    BitSet matches(Database database, String table, SearchWords words);

    /** How many rows of a table can be found by words. */
    long searched(Database database, String table);
}
