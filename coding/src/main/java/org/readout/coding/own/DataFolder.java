package org.readout.coding.own;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder with a user's own data, each kind in a place of its own ({@link OwnKind}), all of it plain text:
 *
 * <pre>
 * organisations.txt   persons.txt   places.txt   lexicon/coerce.txt   lexicon/none.txt   examples/strikes.txt
 * </pre>
 *
 * <p>All of them may be missing, and so may the folder, which is made with its first entry. What else ends in {@code .txt}, or is
 * a folder of another name, is an error, as a slip would otherwise leave a file unread; other files are left alone.
 */
public final class DataFolder {

    /** The file of the lexicon with words that tell no act. */
    public static final String NO_ACT = "none.txt";

    private static final String ENDING = ".data";
    private static final String ARCHIVE_ENDING = ".readout";

    private final Path folder;

    public DataFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder that belongs to an archive's file without being named: {@code crisis.data} beside {@code crisis.readout}. */
    public static DataFolder beside(Path archive) {
        String name = OwnData.lastOf(archive);
        String stem = name.endsWith(ARCHIVE_ENDING) ? name.substring(0, name.length() - ARCHIVE_ENDING.length()) : name;
        return new DataFolder(archive.resolveSibling(stem + ENDING));
    }

    public Path path() {
        return folder;
    }

    /** What it is called, wherever it lies: {@code crisis.data}. */
    public String name() {
        return OwnData.lastOf(folder);
    }

    public boolean exists() {
        return Files.isDirectory(folder);
    }

    /**
     * What stands in it now; nothing, where it is not there.
     *
     * @throws OwnDataException if a file in it cannot be read or belongs elsewhere
     */
    public OwnData read() {
        if (!Files.exists(folder)) {
            return OwnData.none();
        }
        requireKnown();
        OwnData data = OwnData.none();
        for (OwnKind kind : OwnKind.values()) {
            data = data.and(OwnData.of(kind, files(kind)));
        }
        return data;
    }

    /**
     * Its entries, kind by kind, in the order of files and lines.
     *
     * @throws OwnDataException as {@link #read}
     */
    public List<OwnEntry> entries() {
        OwnData data = read();
        List<OwnEntry> entries = new ArrayList<>();
        for (OwnKind kind : OwnKind.values()) {
            for (OwnFile file : data.files(kind)) {
                entries.addAll(new EntryText(kind, inFolder(file), file.text()).entries());
            }
        }
        return entries;
    }

    /**
     * What would stand in it with one more entry; nothing is written.
     *
     * @throws OwnDataException as {@link #read}
     */
    public OwnData with(NewEntry entry) {
        OwnData data = read();
        OwnData changed = OwnData.none();
        for (OwnKind kind : OwnKind.values()) {
            List<OwnFile> files = new ArrayList<>(data.files(kind));
            if (kind == entry.kind()) {
                files.removeIf(file -> inFolder(file).equals(entry.file()));
                files.add(new OwnFile(prefix() + entry.file(), textWith(entry)));
            }
            changed = changed.and(OwnData.of(kind, files));
        }
        return changed;
    }

    /**
     * Writes an entry at the end of its file, which is made where it is missing. Whether it can be understood is for the reader to
     * say, {@link #with} beforehand.
     *
     * @throws OwnDataException if it cannot be written
     */
    public void add(NewEntry entry) {
        write(entry.file(), textWith(entry));
    }

    /**
     * Takes an entry out of its file.
     *
     * @throws OwnDataException if it does not stand there (any more), or the file cannot be written
     */
    public void remove(OwnEntry entry) {
        if (!entries().contains(entry)) {
            throw new OwnDataException(
                    name() + "/" + entry.file() + ":" + entry.line() + ": the entry does not stand there any more");
        }
        write(entry.file(), new EntryText(entry.kind(), entry.file(), text(entry.file())).without(entry));
    }

    private String textWith(NewEntry entry) {
        return new EntryText(entry.kind(), entry.file(), text(entry.file())).with(entry);
    }

    private String text(String file) {
        Path path = folder.resolve(file);
        return Files.exists(path) ? OwnFile.read(path, file).text() : "";
    }

    /** As a whole or not at all: a draft takes the file's place. */
    private void write(String file, String text) {
        Path path = folder.resolve(file);
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Path draft = path.resolveSibling(path.getFileName() + ".new");
            Files.writeString(draft, text, StandardCharsets.UTF_8);
            Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new OwnDataException("cannot write " + path + ": " + e.getMessage(), e);
        }
    }

    private List<OwnFile> files(OwnKind kind) {
        Path place = folder.resolve(kind.place());
        if (!Files.exists(place)) {
            return List.of();
        }
        return kind.isFolder()
                ? TextFiles.in(place, prefix() + kind.place() + "/")
                : List.of(OwnFile.read(place, prefix() + kind.place()));
    }

    private String prefix() {
        return name() + "/";
    }

    private String inFolder(OwnFile file) {
        return file.name().substring(prefix().length());
    }

    private void requireKnown() {
        try (Stream<Path> inside = Files.list(folder)) {
            inside.filter(path -> !isKnown(path)).sorted().findFirst().ifPresent(path -> {
                throw new OwnDataException(
                        path + ": nothing of that name belongs in a folder of your own data; expected are "
                                + Arrays.stream(OwnKind.values())
                                        .map(kind -> kind.place() + (kind.isFolder() ? "/" : ""))
                                        .collect(Collectors.joining(", ")));
            });
        } catch (IOException e) {
            throw new OwnDataException("cannot read the folder " + folder + ": " + e.getMessage(), e);
        }
    }

    private static boolean isKnown(Path path) {
        String name = OwnData.lastOf(path);
        boolean counts = Files.isDirectory(path) || name.endsWith(TextFiles.ENDING);
        return name.startsWith(".")
                || !counts
                || Arrays.stream(OwnKind.values())
                        .anyMatch(kind -> kind.place().equals(name) && kind.isFolder() == Files.isDirectory(path));
    }
}
