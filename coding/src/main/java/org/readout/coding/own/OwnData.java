package org.readout.coding.own;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.readout.model.Hash;

/**
 * All that a user tells a reader beside what it knows. It holds the files' text, so that a reading and the fingerprint of what it
 * rests on cannot part. Immutable.
 */
public final class OwnData {

    private static final int LENGTH = 12;
    private static final OwnData NONE = new OwnData(Map.of());

    private final Map<OwnKind, List<OwnFile>> files = new EnumMap<>(OwnKind.class);

    private OwnData(Map<OwnKind, List<OwnFile>> files) {
        files.forEach((kind, several) -> this.files.put(kind, List.copyOf(several)));
    }

    /** Nothing of the user's own. */
    public static OwnData none() {
        return NONE;
    }

    /** Files of one kind. */
    public static OwnData of(OwnKind kind, List<OwnFile> files) {
        return files.isEmpty() ? NONE : new OwnData(Map.of(kind, files));
    }

    /**
     * A folder with terms of office, as {@code roster import} makes it.
     *
     * @throws OwnDataException if it has no such file, or the file cannot be read
     */
    public static OwnData roster(Path folder) {
        Path file = folder.resolve(OwnKind.OFFICES.place());
        if (!Files.exists(file)) {
            throw new OwnDataException("cannot read the roster " + file + "; roster import makes one");
        }
        return of(OwnKind.OFFICES, List.of(OwnFile.read(file, lastOf(folder) + "/" + OwnKind.OFFICES.place())));
    }

    /**
     * A table of places.
     *
     * @throws OwnDataException if it is not there or cannot be read
     */
    public static OwnData gazetteer(Path file) {
        if (!Files.exists(file)) {
            throw new OwnDataException("no such gazetteer: " + file);
        }
        return of(OwnKind.PLACES, List.of(OwnFile.read(file, lastOf(file))));
    }

    /**
     * The marked sentences of all {@code .txt} files of a folder, in the order of their names.
     *
     * @throws OwnDataException if there is no such folder or no such file in it, or one cannot be read
     */
    public static OwnData examples(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new OwnDataException("no such folder of examples: " + folder);
        }
        List<OwnFile> files = TextFiles.in(folder, "");
        if (files.isEmpty()) {
            throw new OwnDataException(folder + ": no examples in it; they stand in files that end in .txt");
        }
        return of(OwnKind.EXAMPLES, files);
    }

    /** What a path is called, wherever it lies: the last part of it. */
    static String lastOf(Path path) {
        return String.valueOf(path.toAbsolutePath().normalize().getFileName());
    }

    /** This and the other's files behind it. */
    public OwnData and(OwnData other) {
        Map<OwnKind, List<OwnFile>> both = new EnumMap<>(OwnKind.class);
        for (OwnKind kind : OwnKind.values()) {
            List<OwnFile> all = new ArrayList<>(files(kind));
            all.addAll(other.files(kind));
            if (!all.isEmpty()) {
                both.put(kind, all);
            }
        }
        return new OwnData(both);
    }

    /** The files of a kind, in the order in which they count. */
    public List<OwnFile> files(OwnKind kind) {
        return files.getOrDefault(kind, List.of());
    }

    public boolean isEmpty() {
        return files.isEmpty();
    }

    /**
     * What is added to the version of the rules, so that other data are other rules: empty without any, else the same for the
     * same names and texts on any machine.
     */
    public String fingerprint() {
        if (isEmpty()) {
            return "";
        }
        StringBuilder all = new StringBuilder();
        files.forEach((kind, several) -> several.forEach(file -> all.append(kind)
                .append('\n')
                .append(file.name())
                .append('\n')
                .append(Hash.sha256(file.text()))
                .append('\n')));
        return "+own-" + Hash.sha256(all.toString()).substring(0, LENGTH);
    }
}
