package org.readout.cli;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Waiting for workers whose tasks do not throw. */
final class Futures {

    private Futures() {}

    static <T> T join(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw UserException.failure("interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException("a worker failed", e);
        }
    }
}
