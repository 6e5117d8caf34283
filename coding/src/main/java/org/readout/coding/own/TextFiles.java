package org.readout.coding.own;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The text files of a folder in the order of their names; other files in it are nobody's business here. */
final class TextFiles {

    static final String ENDING = ".txt";

    private TextFiles() {}

    /**
     * @param prefix stands before the files' own names in what they are called
     * @throws OwnDataException if the folder or a file cannot be read
     */
    static List<OwnFile> in(Path folder, String prefix) {
        return names(folder).stream()
                .map(name -> OwnFile.read(folder.resolve(name), prefix + name))
                .toList();
    }

    static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(ENDING) && !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new OwnDataException("cannot read the folder " + folder + ": " + e.getMessage(), e);
        }
    }
}
