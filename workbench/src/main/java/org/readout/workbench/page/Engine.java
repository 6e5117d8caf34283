package org.readout.workbench.page;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.readout.coding.Readout;

/** The reader, which is opened beside the server's start, because its net takes a moment. Thread-safe. */
final class Engine implements AutoCloseable {

    private final CompletableFuture<Readout> opening = new CompletableFuture<>();

    /** @param reader opens it; called once, on a thread of its own */
    Engine(Supplier<Readout> reader) {
        Thread thread = new Thread(() -> open(reader), "reader");
        thread.setDaemon(true);
        thread.start();
    }

    private void open(Supplier<Readout> reader) {
        try {
            opening.complete(reader.get());
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
