package org.readout.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.readout.archive.Archive;
import org.readout.archive.Criterion;
import org.readout.archive.Event;
import org.readout.archive.EventEdit;
import org.readout.archive.EventLines;
import org.readout.archive.Order;
import org.readout.archive.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code readout events}: the happenings that an archive's reports tell, and what people decide about them. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        description =
                "Print the events of an archive of which a report meets all of what is asked for; merge and split them.")
final class EventsCommand implements Callable<Integer> {

    private static final int PAGE = 200;

    /** How events are printed. */
    enum Format {
        TABLE,
        JSONL
    }

    private final Surroundings surroundings;
    private final ReportFilter filter;

    @Mixin
    private final ArchiveArgument argument = new ArchiveArgument();

    @Mixin
    private final EventDecisions decisions = new EventDecisions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            description = "table, or jsonl with every report of an event and what ties it there (default: table).")
    private Format format = Format.TABLE;

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
        int first = 0;
        while (true) {
            Page<Event> page = archive.events().page(criteria, Order.DAY, first, PAGE);
            page.items().forEach(event -> out.write(line(archive, event) + "\n"));
            first += PAGE;
            if (first >= page.total()) {
                return page.total();
            }
        }
    }

    private String line(Archive archive, Event event) {
        return format == Format.JSONL
                ? archive.events().find(event.id()).map(EventLines::line).orElse("")
                : EventText.line(event);
    }

    /** One of the formats; any case. */
    static final class FormatConverter implements ITypeConverter<Format> {

        @Override
        public Format convert(String value) {
            return switch (value.toLowerCase(Locale.ROOT)) {
                case "table" -> Format.TABLE;
                case "jsonl" -> Format.JSONL;
                default -> throw new TypeConversionException("\"" + value + "\" is none of table, jsonl");
            };
        }
    }
}
