package org.readout.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.readout.cli.Rendering.Rendered;
import org.readout.intake.Intake.Skipped;
import org.readout.model.Document;
import org.readout.model.Notice;

/** Counts what became of the inputs and tells it on standard error; for one thread. */
final class RunLog {

    /** What became of one input. */
    sealed interface Outcome {

        String text();

        record Done(Document document, Rendered rendered) implements Outcome {
            @Override
            public String text() {
                return rendered.text();
            }
        }

        record LeftOut(Skipped skipped, String text) implements Outcome {}

        record Failed(Document document, Throwable cause) implements Outcome {
            @Override
            public String text() {
                return "";
            }
        }
    }

    private final PrintStream err;
    private final boolean quiet;
    private final boolean terminal;
    private final Map<String, Integer> skipped = new LinkedHashMap<>();
    private int read;
    private int unchanged;

    RunLog(Surroundings surroundings, boolean quiet) {
        err = surroundings.err();
        this.quiet = quiet;
        terminal = surroundings.errTerminal();
    }

    Progress progress() {
        return quiet || !terminal ? Progress.none() : Progress.on(err);
    }

    void add(Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            if (done.rendered().known()) {
                unchanged++;
                return;
            }
            read++;
            if (!quiet) {
                done.rendered().notices().forEach(notice -> tell(done.document(), notice));
            }
        } else if (outcome instanceof Outcome.LeftOut leftOut) {
            Skipped input = leftOut.skipped();
            skip(input.source(), input.reason().label(), input.message());
        } else if (outcome instanceof Outcome.Failed failed) {
            skip(failed.document().source(), "failed", "could not be read: " + failed.cause());
        }
    }

    private void tell(Document document, Notice notice) {
        err.println("readout: " + document.source() + ": " + notice.message() + " [" + notice.code() + "]");
    }

    private void skip(String source, String reason, String message) {
        skipped.merge(reason, 1, Integer::sum);
        err.println("readout: skipped " + source + ": " + message);
    }

    /** Prints the end line; the exit code. */
    int end() {
        if (!quiet) {
            err.println(endLine());
        }
        return skipped.isEmpty() ? ExitCode.DONE : ExitCode.SKIPPED;
    }

    private String endLine() {
        String done = read + " read" + (unchanged == 0 ? "" : ", " + unchanged + " unchanged");
        if (skipped.isEmpty()) {
            return done;
        }
        int all = skipped.values().stream().mapToInt(Integer::intValue).sum();
        String reasons = skipped.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        return done + ", " + all + " skipped (" + reasons + ")";
    }
}
