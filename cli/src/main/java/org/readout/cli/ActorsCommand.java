package org.readout.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.readout.archive.ActorLines;
import org.readout.archive.Archive;
import org.readout.archive.Criterion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout actors}: who acts and to whom things are done, and what people decide about who is one. */
@Command(
        name = "actors",
        mixinStandardHelpOptions = true,
        description =
                "Print the actors and recipients of the reports that meet all of what is asked for; merge and split"
                        + " them.")
final class ActorsCommand implements Callable<Integer> {

    private static final int PAGE = 10_000;

    private final Surroundings surroundings;
    private final ReportFilter filter;

    @Mixin
    private final ArchiveArgument argument = new ArchiveArgument();

    @Mixin
    private final ActorDecisions decisions = new ActorDecisions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = ListFormat.Converter.class,
            description = "table, or jsonl with how often each way of writing occurs (default: table).")
    private ListFormat format = ListFormat.TABLE;

    @Option(
            names = {"-q", "--quiet"},
            description = "No end line.")
    private boolean quiet;

    ActorsCommand(Surroundings surroundings, ReportFilter filter) {
        this.surroundings = surroundings;
        this.filter = filter;
    }

    @Override
    public Integer call() {
        List<Criterion> criteria = filter.criteria();
        if (decisions.areMade()) {
            return decide();
        }
        if (decisions.taken().isPresent()) {
            return take(decisions.taken().get());
        }
        return decisions.areListed() ? list() : print(criteria);
    }

    private int print(List<Criterion> criteria) {
        try (Archive archive = argument.openForReading();
                Output out = Output.standard(surroundings)) {
            long total = write(archive, criteria, out);
            out.flush();
            if (!quiet) {
                surroundings
                        .err()
                        .println(ArchiveText.count(total, "actor") + " in " + archive.count(criteria)
                                + " matching reports (" + archive.count(List.of()) + " total)");
            }
        }
        return ExitCode.DONE;
    }

    private long write(Archive archive, List<Criterion> criteria, Output out) {
        return Pages.each(
                PAGE,
                first -> archive.reports().parties(criteria, first, PAGE),
                party -> out.write((isLines() ? ActorLines.line(party) : ActorText.line(party)) + "\n"));
    }

    private boolean isLines() {
        return format == ListFormat.JSONL;
    }

    private int decide() {
        try (Archive archive = Archive.open(argument.address());
                Output out = Output.standard(surroundings)) {
            out.write(ActorText.line(decisions.make(
                            archive.actors(), surroundings.clock().instant()))
                    + "\n");
        }
        return ExitCode.DONE;
    }

    private int list() {
        try (Archive archive = argument.openForReading();
                Output out = Output.standard(surroundings)) {
            if (isLines()) {
                archive.actors().export(line -> out.write(line + "\n"));
            } else {
                archive.actors().edits().forEach(edit -> out.write(ActorText.line(edit) + "\n"));
            }
        }
        return ExitCode.DONE;
    }

    private int take(Path file) {
        try (Archive archive = Archive.open(argument.address())) {
            return TakenDecisions.of(file, archive.actors()::take, surroundings);
        }
    }
}
