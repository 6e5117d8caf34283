package org.readout.cli;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Waiting for workers. */
final class Futures {

    private Futures() {}

    /** The task's result; what it threw is thrown here. */
    static <T> T join(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw UserException.failure("interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new IllegalStateException("a worker failed", e);
        }
    }
}
