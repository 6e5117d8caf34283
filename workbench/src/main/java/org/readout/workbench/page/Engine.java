package org.readout.workbench.page;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.readout.coding.Readout;

/** The reader, which is opened beside the server's start, because its net takes a moment. Thread-safe. */
final class Engine implements AutoCloseable {

    private final CompletableFuture<Readout> opening = new CompletableFuture<>();

    Engine() {
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

    /** Waits for it where it is still being opened. */
    Readout readout() {
        return opening.join();
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
