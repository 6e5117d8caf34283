package org.readout.workbench.page;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.readout.intake.Intake;
import org.readout.intake.Intake.Taken;
import org.readout.workbench.web.Action.Answer;
import org.readout.workbench.web.Query;

/** Where whoever has added something goes on. */
final class Added {

    private static final int PATIENCE_SECONDS = 8;

    private Added() {}

    /** A single document is shown; for several the runs tell what became of each. Waits a moment for the reading. */
    static Answer after(Future<?> reading, List<Intake> arrivals) {
        boolean finished = isFinished(reading);
        if (finished && arrivals.size() == 1 && arrivals.get(0) instanceof Taken taken) {
            return new Answer.GoTo(Query.of("id", taken.document().id()).at("/document"));
        }
        return new Answer.GoTo("/runs");
    }

    private static boolean isFinished(Future<?> reading) {
        try {
            reading.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("the archive could not keep it: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
