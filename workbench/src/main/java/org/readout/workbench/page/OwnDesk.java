package org.readout.workbench.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.readout.coding.Coder;
import org.readout.coding.examples.ExampleFolder;
import org.readout.coding.own.DataFolder;
import org.readout.coding.own.NewEntry;
import org.readout.coding.own.OwnData;
import org.readout.coding.own.OwnDataException;
import org.readout.coding.own.OwnEntry;
import org.readout.coding.own.OwnSources;
import org.readout.workbench.web.WrongRequest;

/** The user's own data as pages change them: an entry is understood before it is written, and used from then on. Thread-safe. */
final class OwnDesk {

    static final String NO_FOLDER = "This workbench has no folder for your own data. Start it with one: "
            + "readout serve ARCHIVE --data FOLDER. An archive in a file, such as crisis.readout, has crisis.data beside it by itself";

    private final OwnSources sources;
    private final Engine engine;

    OwnDesk(OwnSources sources, Engine engine) {
        this.sources = sources;
        this.engine = engine;
    }

    /** The folder's name; empty where there is none. */
    String name() {
        return sources.folder().map(DataFolder::name).orElse("");
    }

    /** The user's examples with the codes that they define. */
    ExampleFolder examples() {
        return telling(() -> Coder.examples(sources.read()));
    }

    /** All entries, kind by kind. */
    synchronized List<OwnEntry> entries() {
        return telling(() -> sources.folder().map(DataFolder::entries).orElse(List.of()));
    }

    /** Why an entry cannot be kept; empty if it can. */
    synchronized Optional<String> problem(NewEntry entry) {
        try {
            engine.readout().check(with(entry));
            return Optional.empty();
        } catch (OwnDataException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Keeps an entry and reads with it from now on.
     *
     * @throws WrongRequest if it cannot be understood or written, or there is no folder
     */
    synchronized void add(NewEntry entry) {
        change(() -> {
            engine.readout().check(with(entry));
            folder().add(entry);
        });
    }

    /**
     * Takes an entry out and reads without it from now on.
     *
     * @throws WrongRequest if it does not stand there any more
     */
    synchronized void remove(OwnEntry entry) {
        change(() -> folder().remove(entry));
    }

    private void change(Runnable change) {
        telling(() -> {
            change.run();
            engine.teach(sources.read());
            return sources;
        });
    }

    private OwnData with(NewEntry entry) {
        return folder().with(entry).and(sources.besides());
    }

    private DataFolder folder() {
        return sources.folder().orElseThrow(() -> WrongRequest.notUnderstood(NO_FOLDER));
    }

    private static <T> T telling(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (OwnDataException e) {
            throw WrongRequest.notUnderstood(String.valueOf(e.getMessage()));
        }
    }
}
