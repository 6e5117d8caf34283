package org.readout.workbench.page;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.readout.archive.RunSummary;
import org.readout.archive.RunYield;
import org.readout.archive.Skip;

/**
 * A run in words.
 *
 * @param number its number
 * @param inputs what was to be read
 * @param started when, in UTC
 * @param state "finished after 3 s", or that it is not finished
 * @param finished whether it is
 * @param rules the version of the rules
 * @param net the version of the net
 * @param read documents that were read
 * @param unchanged documents that were read before
 * @param restored documents whose former reading holds again
 * @param reports reports that hold now of what it read or restored
 * @param events events that they tell
 * @param skipped what was left out, and why
 */
public record RunLine(
        long number,
        String inputs,
        String started,
        String state,
        boolean finished,
        String rules,
        String net,
        long read,
        long unchanged,
        long restored,
        long reports,
        long events,
        List<Skip> skipped) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    public RunLine {
        skipped = List.copyOf(skipped);
    }

    static RunLine of(RunSummary run, RunYield told) {
        return new RunLine(
                run.number(),
                String.join(" ", run.inputs()),
                TIME.format(run.started()) + " UTC",
                run.finished()
                        .map(end -> "took "
                                + Math.max(
                                        0, end.getEpochSecond() - run.started().getEpochSecond()) + " s")
                        .orElse("not finished"),
                run.finished().isPresent(),
                run.reader().rules(),
                run.reader().net(),
                run.read(),
                run.unchanged(),
                run.restored(),
                told.reports(),
                told.events(),
                run.skipped());
    }

    List<String> cells() {
        return List.of(
                String.valueOf(number),
                inputs,
                started,
                state,
                rules,
                net,
                String.valueOf(read),
                String.valueOf(unchanged),
                String.valueOf(restored),
                String.valueOf(skipped.size()),
                String.valueOf(reports),
                String.valueOf(events));
    }
}
