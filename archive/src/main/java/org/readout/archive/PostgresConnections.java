package org.readout.archive;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** Opens an archive on a PostgreSQL server; one base holds one archive. */
final class PostgresConnections {

    static final String PREFIX = "postgresql://";

    /** The script at index n leads from version n to n + 1. */
    private static final List<String> SCRIPTS = List.of("schema/postgresql/1.sql", "schema/postgresql/2.sql");

    private static final String PATIENCE = "SET lock_timeout = '10s'";

    private PostgresConnections() {}

    /**
     * For reading and writing; makes the tables where the base is empty.
     *
     * @throws ArchiveException if it cannot be reached, or holds another program's tables or a newer archive
     */
    static Database writing(String address) {
        return opened(address, database -> {
            bringUp(database);
            CardStore.complete(database);
        });
    }

    /** For looking only; an older archive is brought up to date first. */
    static Database reading(String address) {
        return opened(address, database -> {
            if (!isMade(database)) {
                throw new ArchiveException(database.name(), "is no Readout archive (the base has no such tables)");
            }
            bringUp(database);
            database.execute("SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY");
        });
    }

    private interface Preparation {
        void prepare(Database database);
    }

    private static Database opened(String address, Preparation preparation) {
        Database database = connect(address);
        boolean ready = false;
        try {
            database.execute(PATIENCE);
            preparation.prepare(database);
            ready = true;
            return database;
        } finally {
            if (!ready) {
                database.close();
            }
        }
    }

    private static Database connect(String address) {
        PostgresDialect dialect = new PostgresDialect();
        URI uri = uri(address);
        Properties login = new Properties();
        Optional<String> user = Optional.ofNullable(uri.getRawUserInfo());
        user.ifPresent(info -> {
            String[] parts = info.split(":", 2);
            login.setProperty("user", decoded(parts[0]));
            if (parts.length == 2) {
                login.setProperty("password", decoded(parts[1]));
            }
        });
        String place = "//" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort()) + uri.getRawPath();
        String query =
                Optional.ofNullable(uri.getRawQuery()).map(given -> "?" + given).orElse("");
        // Errors tell where, but neither password nor options.
        String name = "postgresql:" + place;
        try {
            return new Database(name, dialect, DriverManager.getConnection("jdbc:postgresql:" + place + query, login));
        } catch (SQLException e) {
            throw dialect.failure(name, e);
        }
    }

    private static URI uri(String address) {
        try {
            URI uri = new URI(address);
            if (uri.getHost() != null
                    && uri.getRawPath() != null
                    && uri.getRawPath().length() > 1) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // Told below, without the address, which may hold a password.
        }
        throw new ArchiveException(
                "postgresql", "is no address of a base; expected one such as postgresql://user@host:5432/crisis");
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static boolean isMade(Database database) {
        return tables(database, " AND table_name = 'archive_schema'") > 0;
    }

    private static long tables(Database database, String which) {
        return database.number(
                "SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema()" + which);
    }

    /** Makes what is missing, all of it or nothing. */
    private static void bringUp(Database database) {
        if (version(database) < SCRIPTS.size()) {
            database.writing(() -> {
                // Another process may have done it while this one waited.
                long from = version(database);
                if (from == 0) {
                    refuseUsed(database);
                }
                SCRIPTS.stream()
                        .skip(from)
                        .flatMap(name -> Schema.statements(name).stream())
                        .forEach(database::execute);
                database.change("DELETE FROM archive_schema");
                return database.change("INSERT INTO archive_schema (version) VALUES (?)", SCRIPTS.size());
            });
        }
        refuseOthers(database);
    }

    /** How far the base has come; 0 where nothing of ours is in it. */
    private static long version(Database database) {
        return isMade(database) ? database.dialect().schemaVersion(database) : 0;
    }

    private static void refuseUsed(Database database) {
        if (tables(database, "") > 0) {
            throw new ArchiveException(
                    database.name(), "is no Readout archive (the base has another program's tables)");
        }
    }

    private static void refuseOthers(Database database) {
        long version = version(database);
        if (version > SCRIPTS.size()) {
            throw new ArchiveException(
                    database.name(),
                    "was written by a newer Readout (schema " + version + ", this one knows up to " + SCRIPTS.size()
                            + "); update Readout to open it");
        }
    }
}
