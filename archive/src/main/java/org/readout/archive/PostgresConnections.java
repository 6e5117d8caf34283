package org.readout.archive;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;

/** Opens an archive on a PostgreSQL server; one base holds one archive. */
final class PostgresConnections {

    static final String PREFIX = "postgresql://";

    private static final int LATEST = 1;
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

    /** For looking only. */
    static Database reading(String address) {
        return opened(address, database -> {
            if (!isMade(database)) {
                throw new ArchiveException(database.name(), "is no Readout archive (the base has no such tables)");
            }
            refuseOthers(database);
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

    private static void bringUp(Database database) {
        if (!isMade(database)) {
            database.writing(() -> {
                // Another process may have done it while this one waited.
                if (!isMade(database)) {
                    refuseUsed(database);
                    Schema.statements("schema/postgresql/1.sql").forEach(database::execute);
                    database.change("INSERT INTO archive_schema (version) VALUES (?)", LATEST);
                }
                return LATEST;
            });
        }
        refuseOthers(database);
    }

    private static void refuseUsed(Database database) {
        if (tables(database, "") > 0) {
            throw new ArchiveException(
                    database.name(), "is no Readout archive (the base has another program's tables)");
        }
    }

    private static void refuseOthers(Database database) {
        long version = database.dialect().schemaVersion(database);
        if (version > LATEST) {
            throw new ArchiveException(
                    database.name(),
                    "was written by a newer Readout (schema " + version + ", this one knows up to " + LATEST
                            + "); update Readout to open it");
        }
    }
}
