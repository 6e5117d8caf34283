package org.readout.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.readout.archive.Archive;
import org.readout.coding.Coder;
import org.readout.coding.Readout;
import org.readout.coding.own.DataFolder;
import org.readout.coding.own.OwnData;
import org.readout.coding.own.OwnDataException;
import org.readout.coding.own.OwnSources;
import picocli.CommandLine.Option;

/** A user's own data: a folder of all kinds, and single files that go behind it; shared by the verbs that read. */
final class OwnDataOptions {

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description =
                    "A folder of your own data: organisations.txt, persons.txt, places.txt, lexicon/, examples/. "
                            + "They go before what comes with the program. Without it, the archive FILE.readout has FILE.data beside it.")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description = "A table of your own places, which go before all others: one a line, "
                    + "\"name | kind | country | latitude, longitude | division | other names\".")
    private Optional<Path> gazetteer = Optional.empty();

    @Option(
            names = "--roster",
            paramLabel = "FOLDER",
            description = "Who held which office when, beside what the program knows; made by roster import.")
    private Optional<Path> roster = Optional.empty();

    @Option(
            names = "--examples",
            paramLabel = "FOLDER",
            description =
                    "A folder of your own sentences with their acts marked, as in corpus/README.md: words like theirs "
                            + "are coded as they are.")
    private Optional<Path> examples = Optional.empty();

    /**
     * What is given, where there is no archive.
     *
     * @throws UserException if a folder or file that is named is not there or cannot be read
     */
    OwnData read() {
        data.map(DataFolder::new).ifPresent(OwnDataOptions::requireThere);
        return telling(() -> data.map(folder -> new DataFolder(folder).read())
                .orElse(OwnData.none())
                .and(besides()));
    }

    /**
     * What is given, or stands in the folder that belongs to the archive, which is then told.
     *
     * @throws UserException as {@link #read}
     */
    OwnData read(String archive, Consumer<String> teller) {
        if (data.isPresent()) {
            return read();
        }
        Optional<DataFolder> folder = folder(archive).filter(DataFolder::exists);
        folder.ifPresent(found -> teller.accept("with your own data in " + found.name()));
        return telling(() -> new OwnSources(folder, besides()).read());
    }

    /** The folder that is given, or belongs to the archive; empty for an archive on a server. It may not be there yet. */
    Optional<DataFolder> folder(String archive) {
        return data.map(DataFolder::new)
                .or(() ->
                        Archive.isFile(archive) ? Optional.of(DataFolder.beside(Path.of(archive))) : Optional.empty());
    }

    /** The folder that is given; it may not be there yet. */
    Optional<DataFolder> folder() {
        return data.map(DataFolder::new);
    }

    /**
     * What is given beside a data folder.
     *
     * @throws UserException if it is not there or cannot be read
     */
    OwnData besides() {
        return telling(() -> roster.map(OwnData::roster)
                .orElse(OwnData.none())
                .and(gazetteer.map(OwnData::gazetteer).orElse(OwnData.none()))
                .and(examples.map(OwnData::examples).orElse(OwnData.none())));
    }

    /**
     * The reader with these data.
     *
     * @throws UserException if they cannot be understood
     */
    static Readout open(OwnData own) {
        Readout readout = Readout.standard();
        if (own.isEmpty()) {
            return readout;
        }
        try {
            return readout.with(own);
        } catch (OwnDataException e) {
            readout.close();
            throw UserException.usage(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Tells the codes of the user's own that no example carries.
     *
     * @throws UserException if the examples cannot be understood
     */
    static void tellIdle(OwnData own, Consumer<String> teller) {
        telling(() -> Coder.examples(own))
                .idle()
                .forEach(label -> teller.accept("no example carries " + label + ", so nothing is coded with it"));
    }

    /** What user's data throw as wrong use. */
    static <T> T telling(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (OwnDataException e) {
            throw UserException.usage(String.valueOf(e.getMessage()));
        }
    }

    private static void requireThere(DataFolder folder) {
        if (!folder.exists()) {
            throw UserException.usage("no such folder of your own data: " + folder.path());
        }
    }
}
