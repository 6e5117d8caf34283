package org.readout.cli;

import org.readout.archive.Archive;

/** What an archive is called where others may read it: without where it lies, and without a user or password. */
final class ArchiveName {

    private static final String NAMELESS = "archive";

    private ArchiveName() {}

    /** The file's name, or the base's on a server. */
    static String of(String address) {
        if (Archive.isFile(address)) {
            return afterLast(address.replace('\\', '/'));
        }
        String place = address.split("[?#]", 2)[0];
        boolean hasBase = place.indexOf('/', place.indexOf("//") + 2) >= 0;
        String base = hasBase ? afterLast(place) : "";
        return base.isEmpty() ? NAMELESS : base;
    }

    private static String afterLast(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
