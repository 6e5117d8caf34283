package org.readout.workbench.page;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.readout.archive.Archive;
import org.readout.archive.OpenRun;
import org.readout.archive.ReaderVersion;
import org.readout.archive.Skip;
import org.readout.coding.Readout;
import org.readout.intake.Intake;
import org.readout.intake.Intake.Skipped;
import org.readout.intake.Intake.Taken;
import org.readout.model.Document;
import org.readout.model.Reading;

/** Reads what is added into the archive, one batch after the other, beside the server's own work. Thread-safe. */
final class Inbox implements AutoCloseable {

    private static final int LONGEST_WAIT_SECONDS = 10;

    private final Archive archive;
    private final Engine engine;
    private final InstantSource clock;
    private final AtomicInteger waiting = new AtomicInteger();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(Inbox::thread);

    Inbox(Archive archive, Engine engine, InstantSource clock) {
        this.archive = archive;
        this.engine = engine;
        this.clock = clock;
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "inbox");
        thread.setDaemon(true);
        return thread;
    }

    /** How many documents are still to be read. */
    int waiting() {
        return waiting.get();
    }

    /**
     * Begins to read.
     *
     * @param inputs what is read, in the user's words
     */
    Future<?> add(List<String> inputs, List<Intake> arrivals) {
        waiting.addAndGet(arrivals.size());
        return worker.submit(() -> {
            try {
                read(inputs, arrivals);
            } finally {
                waiting.addAndGet(-arrivals.size());
            }
        });
    }

    private void read(List<String> inputs, List<Intake> arrivals) {
        Engine.Reader now = engine.reader();
        Readout readout = now.readout();
        ReaderVersion reader = now.version();
        OpenRun run = archive.begin(reader, inputs, clock.instant());
        for (Intake arrival : arrivals) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            keep(run, reader, readout, arrival);
        }
        run.finish(clock.instant());
    }

    private void keep(OpenRun run, ReaderVersion reader, Readout readout, Intake arrival) {
        if (arrival instanceof Skipped skipped) {
            run.skip(new Skip(skipped.source(), skipped.reason().label(), skipped.message()));
        } else if (arrival instanceof Taken taken) {
            reading(reader, readout, run, taken.document()).ifPresent(run::keep);
        }
    }

    /** One bad document never stops the others. */
    private Optional<Reading> reading(ReaderVersion reader, Readout readout, OpenRun run, Document document) {
        try {
            return Optional.of(archive.find(document, reader).orElseGet(() -> readout.read(document)));
        } catch (IllegalArgumentException | IllegalStateException | StackOverflowError e) {
            run.skip(new Skip(document.source(), "failed", "could not be read: " + e));
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
        try {
            worker.awaitTermination(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
