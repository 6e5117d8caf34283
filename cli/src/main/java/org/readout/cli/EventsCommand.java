package org.readout.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.readout.archive.Archive;
import org.readout.archive.Criterion;
import org.readout.archive.Event;
import org.readout.archive.EventEdit;
import org.readout.archive.EventLines;
import org.readout.archive.Order;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout events}: the happenings that an archive's reports tell, and what people decide about them. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        description =
                "Print the events of an archive of which a report meets all of what is asked for; merge and split them.")
final class EventsCommand implements Callable<Integer> {

    private static final int PAGE = 200;

    private final Surroundings surroundings;
    private final ReportFilter filter;

    @Mixin
    private final ArchiveArgument argument = new ArchiveArgument();

    @Mixin
    private final EventDecisions decisions = new EventDecisions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = ListFormat.Converter.class,
            description = "table, or jsonl with every report of an event and what ties it there (default: table).")
    private ListFormat format = ListFormat.TABLE;

    @Option(
            names = {"-q", "--quiet"},
            description = "No end line.")
    private boolean quiet;

    EventsCommand(Surroundings surroundings, ReportFilter filter) {
        this.surroundings = surroundings;
        this.filter = filter;
    }

    @Override
    public Integer call() {
        List<Criterion> criteria = filter.criteria();
        if (decisions.areMade()) {
            return decide();
        }
        if (decisions.areListed()) {
            return list();
        }
        try (Archive archive = argument.openForReading();
                Output out = Output.standard(surroundings)) {
            long total = write(archive, criteria, out);
            out.flush();
            if (!quiet) {
                surroundings
                        .err()
                        .println(total + " matching (" + archive.contents().events() + " total)");
            }
        }
        return ExitCode.DONE;
    }

    private int decide() {
        try (Archive archive = Archive.open(argument.address());
                Output out = Output.standard(surroundings)) {
            EventEdit edit = decisions.make(archive, surroundings.clock().instant());
            out.write(EventDecisions.line(edit) + "\n");
        }
        return ExitCode.DONE;
    }

    private int list() {
        try (Archive archive = argument.openForReading();
                Output out = Output.standard(surroundings)) {
            archive.events().edits().forEach(edit -> out.write(EventDecisions.line(edit) + "\n"));
        }
        return ExitCode.DONE;
    }

    private long write(Archive archive, List<Criterion> criteria, Output out) {
        return Pages.each(
                PAGE,
                first -> archive.events().page(criteria, Order.DAY, first, PAGE),
                event -> out.write(line(archive, event) + "\n"));
    }

    private String line(Archive archive, Event event) {
        return format == ListFormat.JSONL
                ? archive.events().find(event.id()).map(EventLines::line).orElse("")
                : EventText.line(event);
    }
}
