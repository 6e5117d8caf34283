package org.readout.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.readout.model.Hash;

/** The plain-text tables beside a class, in its jar or folder. */
final class DataFiles {

    private static final int VERSION_LENGTH = 12;

    /**
     * One table.
     *
     * @param name its path below the class's package
     * @param entries lines that are neither blank nor comments
     * @param version the beginning of the hash of its bytes
     */
    record DataFile(String name, long entries, String version) {}

    private DataFiles() {}

    static List<DataFile> of(Class<?> neighbour) {
        String folder = neighbour.getPackageName().replace('.', '/');
        Path place = placeOf(neighbour);
        try {
            if (Files.isDirectory(place)) {
                return list(place.resolve(folder));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return list(jar.getPath(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(place.toString(), e);
        }
    }

    /** The jar or folder that a class comes from. */
    static Path placeOf(Class<?> type) {
        try {
            URL location = type.getProtectionDomain().getCodeSource().getLocation();
            return Path.of(new URI(location.toString()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a class comes from a file", e);
        }
    }

    private static List<DataFile> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .map(file -> read(folder, file))
                    .sorted((a, b) -> a.name().compareTo(b.name()))
                    .toList();
        }
    }

    private static DataFile read(Path folder, Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            long entries = new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.strip().startsWith("#"))
                    .count();
            String version = Hash.sha256(bytes).substring(0, VERSION_LENGTH);
            return new DataFile(folder.relativize(file).toString().replace('\\', '/'), entries, version);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
