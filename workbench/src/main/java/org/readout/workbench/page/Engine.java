package org.readout.workbench.page;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.readout.archive.ReaderVersion;
import org.readout.coding.Readout;
import org.readout.coding.own.OwnData;
import org.readout.coding.own.OwnSources;

/**
 * The reader, which is opened beside the server's start, because its net takes a moment, and which learns what the user adds to the
 * own data. Thread-safe.
 */
final class Engine implements AutoCloseable {

    /**
     * A reader and the version that it goes by.
     *
     * @param readout with the user's own data as they were when it was made
     * @param version of rules, own data and net
     */
    record Reader(Readout readout, ReaderVersion version) {}

    private final CompletableFuture<Readout> opening = new CompletableFuture<>();
    private final String rules;
    private final OwnSources sources;
    private Optional<Reader> reader = Optional.empty();

    Engine(String rules, OwnSources sources) {
        this.rules = rules;
        this.sources = sources;
        Thread thread = new Thread(this::open, "reader");
        thread.setDaemon(true);
        thread.start();
    }

    private void open() {
        try {
            opening.complete(Readout.standard());
        } catch (RuntimeException | Error e) {
            opening.completeExceptionally(e);
        }
    }

    /** The reader as it now is; waits for it where it is still being opened. */
    synchronized Reader reader() {
        if (reader.isEmpty()) {
            teach(sources.read());
        }
        return reader.orElseThrow();
    }

    Readout readout() {
        return reader().readout();
    }

    /** From now on reads with these own data; what is under way ends as it began. */
    synchronized void teach(OwnData own) {
        Readout standard = opening.join();
        Readout taught = own.isEmpty() ? standard : standard.with(own);
        reader = Optional.of(new Reader(taught, new ReaderVersion(rules + own.fingerprint(), standard.netVersion())));
    }

    @Override
    public void close() {
        try {
            opening.join().close();
        } catch (CompletionException | CancellationException e) {
            // It never was open.
            opening.cancel(false);
        }
    }
}
