package org.readout.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.readout.archive.ArchiveException;
import org.readout.cli.RunLog.Outcome;
import org.readout.intake.DocumentSource;
import org.readout.intake.Intake;
import org.readout.intake.Intake.Skipped;
import org.readout.intake.Intake.Taken;
import org.readout.model.Document;

/**
 * One pass over a source: documents are read by several workers and written in the order in which they came.
 *
 * <p>A few documents a worker are under way at a time, so that memory stays bounded for any number of inputs.
 */
final class ArticleRun {

    private static final int AHEAD = 4;
    private static final int LONGEST_WAIT_SECONDS = 10;

    private final DocumentSource source;
    private final int threads;
    private final RunLog log;

    ArticleRun(Surroundings surroundings, DocumentSource source, int threads, boolean quiet) {
        this.source = source;
        this.threads = threads;
        log = new RunLog(surroundings, quiet);
    }

    /** Renders everything to {@code out}; the exit code. */
    int write(Output out, String header, Rendering rendering) {
        return write(out, header, rendering, outcome -> {});
    }

    /** As above; {@code keeper} gets each outcome, in order, before it is written. */
    int write(Output out, String header, Rendering rendering, Consumer<Outcome> keeper) {
        ExecutorService workers = Executors.newFixedThreadPool(threads, ArticleRun::worker);
        Deque<Future<Outcome>> underWay = new ArrayDeque<>();
        try (Stream<Intake> arrivals = source.open();
                Progress progress = log.progress()) {
            out.write(header);
            arrivals.forEach(arrival -> {
                underWay.add(begin(workers, arrival, rendering));
                while (underWay.size() > threads * AHEAD) {
                    finish(underWay.remove(), out, progress, keeper);
                }
            });
            while (!underWay.isEmpty()) {
                finish(underWay.remove(), out, progress, keeper);
            }
            out.flush();
        } finally {
            stop(workers);
        }
        return log.end();
    }

    /** Lets the reading under way end: a process that ends in the middle of a native call is aborted by the system. */
    private static void stop(ExecutorService workers) {
        workers.shutdownNow();
        try {
            workers.awaitTermination(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread worker(Runnable task) {
        Thread thread = new Thread(task, "reader");
        thread.setDaemon(true);
        return thread;
    }

    private static Future<Outcome> begin(ExecutorService workers, Intake arrival, Rendering rendering) {
        if (arrival instanceof Skipped skipped) {
            return CompletableFuture.completedFuture(new Outcome.LeftOut(skipped, rendering.renderSkipped(skipped)));
        }
        Document document = ((Taken) arrival).document();
        return workers.submit(() -> render(document, rendering));
    }

    /** One bad document never stops a run; an archive that cannot be used does. */
    private static Outcome render(Document document, Rendering rendering) {
        try {
            return new Outcome.Done(document, rendering.render(document));
        } catch (ArchiveException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Outcome.Failed(document, e);
        }
    }

    private void finish(Future<Outcome> future, Output out, Progress progress, Consumer<Outcome> keeper) {
        Outcome outcome = Futures.join(future);
        keeper.accept(outcome);
        out.write(outcome.text());
        out.flush();
        progress.clear();
        log.add(outcome);
    }
}
