package org.readout.intake;

import java.io.File;
import java.nio.file.Path;

/** The name of a file in ids and messages: its path as given, with slashes on every platform. */
final class SourceName {

    private SourceName() {}

    static String of(Path path) {
        String name = path.toString();
        return File.separatorChar == '/' ? name : name.replace(File.separatorChar, '/');
    }
}
