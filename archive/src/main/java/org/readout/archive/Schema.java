package org.readout.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The archive's tables and how an older file comes to them: one script for each version, the first from nothing.
 *
 * <p>A file says whose it is ({@code application_id}) and how far it has come ({@code user_version}); both are written in
 * the transaction that makes the tables.
 */
final class Schema {

    /** "RDOT". */
    static final int APPLICATION = 0x52444F54;

    private static final String SCRIPT_END = "\n--\n";

    private final List<String> scripts;

    /** The script at index n leads from version n to n + 1. */
    Schema(List<String> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    /** The scripts that come with Readout. */
    static Schema standard() {
        return new Schema(List.of(script("schema/1.sql"), script("schema/2.sql"), script("schema/3.sql")));
    }

    int latest() {
        return scripts.size();
    }

    /** @throws ArchiveException if the file is another program's, or from a newer Readout */
    void refuseOthers(String file, int application, int version) {
        if (application != APPLICATION) {
            throw new ArchiveException(file, "is no Readout archive (it is another program's SQLite file)");
        }
        if (version > latest()) {
            throw new ArchiveException(
                    file,
                    "was written by a newer Readout (schema " + version + ", this one knows up to " + latest()
                            + "); update Readout to open it");
        }
    }

    /** Whether the tables are all there. */
    boolean isCurrent(Database database) {
        if (isFresh(database)) {
            return false;
        }
        int version = version(database);
        refuseOthers(database.name(), (int) database.number("PRAGMA application_id"), version);
        return version == latest();
    }

    /** Makes what is missing, all of it or nothing. */
    void bringUp(Database database) {
        if (!isCurrent(database)) {
            database.writing(() -> {
                // Another process may have done it while this one waited.
                if (!isCurrent(database)) {
                    migrate(database, version(database));
                }
                return latest();
            });
        }
    }

    private void migrate(Database database, int from) {
        for (String script : scripts.subList(from, scripts.size())) {
            List.of(script.split(SCRIPT_END, -1)).forEach(database::execute);
        }
        database.execute("PRAGMA application_id = " + APPLICATION);
        database.execute("PRAGMA user_version = " + latest());
    }

    /** A file in which nobody has made a table yet. */
    private static boolean isFresh(Database database) {
        return database.number("PRAGMA application_id") == 0
                && database.number("SELECT count(*) FROM sqlite_master") == 0;
    }

    private static int version(Database database) {
        return (int) database.number("PRAGMA user_version");
    }

    /** The statements of a script that comes with Readout. */
    static List<String> statements(String name) {
        return List.of(script(name).split(SCRIPT_END, -1));
    }

    private static String script(String name) {
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
