package org.readout.cli;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicInteger;

/** A count of documents on a terminal, from the second second on. */
final class Progress implements AutoCloseable {

    private static final long FIRST_MILLIS = 1000;
    private static final long EVERY_MILLIS = 500;
    private static final String ERASE = "\r\u001b[K";

    private final PrintStream err;
    private final boolean shown;
    private final AtomicInteger finished = new AtomicInteger();
    private final Thread painter = new Thread(this::paint, "progress");

    private Progress(PrintStream err, boolean shown) {
        this.err = err;
        this.shown = shown;
        painter.setDaemon(true);
    }

    static Progress none() {
        return new Progress(System.err, false);
    }

    static Progress on(PrintStream err) {
        Progress progress = new Progress(err, true);
        progress.painter.start();
        return progress;
    }

    private void paint() {
        try {
            Thread.sleep(FIRST_MILLIS);
            while (true) {
                err.print(ERASE + "reading ... " + finished.get() + " done");
                err.flush();
                Thread.sleep(EVERY_MILLIS);
            }
        } catch (InterruptedException e) {
            err.print(ERASE);
            err.flush();
        }
    }

    /** Counts a document and makes room for a line about it. */
    void clear() {
        finished.incrementAndGet();
        if (shown) {
            err.print(ERASE);
        }
    }

    @Override
    public void close() {
        painter.interrupt();
        try {
            painter.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
