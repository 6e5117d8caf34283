package org.readout.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import org.readout.coding.Coder;
import org.readout.coding.own.OwnData;
import org.readout.language.LanguageReader;
import org.readout.model.Hash;

/**
 * The version of the rules by which documents are read: the program's version and a fingerprint of the modules that read,
 * classes and tables, so that no change of them is taken for the same rules.
 */
final class RulesVersion {

    private static final int LENGTH = 12;

    private RulesVersion() {}

    /** The version of the rules of which a user's own data are a part: other data make others. */
    static String with(OwnData own) {
        return current() + own.fingerprint();
    }

    static String current() {
        String parts = Stream.of(LanguageReader.class, Coder.class)
                .map(DataFiles::placeOf)
                .flatMap(place -> parts(place).stream())
                .collect(Collectors.joining("\n"));
        return Version.ofProgram() + "+" + Hash.sha256(parts).substring(0, LENGTH);
    }

    /** Each file of a jar or folder with its checksum, in the order of their names. */
    private static List<String> parts(Path place) {
        try {
            return Files.isDirectory(place) ? filesOf(place) : entriesOf(place);
        } catch (IOException e) {
            throw new UncheckedIOException(place.toString(), e);
        }
    }

    private static List<String> entriesOf(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .filter(entry -> !entry.getName().startsWith("META-INF/"))
                    .map(entry -> part(entry.getName(), entry.getCrc()))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> part(folder.relativize(file).toString().replace('\\', '/'), checksum(file)))
                    .filter(part -> !part.startsWith("META-INF/"))
                    .sorted()
                    .toList();
        }
    }

    private static long checksum(Path file) {
        try {
            CRC32 sum = new CRC32();
            sum.update(Files.readAllBytes(file));
            return sum.getValue();
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static String part(String name, long checksum) {
        return String.format(Locale.ROOT, "%s %08x", name, checksum);
    }
}
