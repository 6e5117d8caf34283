package org.readout.cli;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.archive.Archive;
import org.readout.archive.EventEdit;
import org.readout.archive.Events;
import org.readout.archive.ReportRef;
import org.readout.archive.StoredReport;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What somebody decides about events on the command line: at most one thing at a time, with a name. */
final class EventDecisions {

    @Option(
            names = "--merge",
            paramLabel = "ID",
            split = ",",
            description = "Make one event of those that these reports tell; takes ids of reports or events.")
    private List<String> merged = List.of();

    @Option(
            names = "--split",
            paramLabel = "ID",
            split = ",",
            description = "Make the reports with these ids an event of their own.")
    private List<String> apart = List.of();

    @Mixin
    private final ByHand byHand = new ByHand();

    @Option(
            names = "--decisions",
            description = "Print all decisions about events: id, what, how many reports, who, when.")
    private boolean listed;

    /** Whether there is something to decide, which needs an archive that can be written. */
    boolean areMade() {
        return asked() > 0;
    }

    private long asked() {
        return Stream.of(!merged.isEmpty(), !apart.isEmpty(), byHand.undone().isPresent())
                .filter(Boolean::booleanValue)
                .count();
    }

    boolean areListed() {
        return listed;
    }

    /**
     * Keeps the decision.
     *
     * @throws UserException if it is none, or more than one, or has no name, or names what is not there
     */
    EventEdit make(Archive archive, Instant now) {
        return make(archive, byHand.decider(asked()), now)
                .orElseThrow(() -> byHand.refused("--merge needs the reports of two events"));
    }

    private Optional<EventEdit> make(Archive archive, String who, Instant now) {
        Events events = archive.events();
        if (byHand.undone().isPresent()) {
            return events.undo(byHand.undone().get(), who, now);
        }
        return merged.isEmpty()
                ? events.split(reports(archive, apart), who, now)
                : events.merge(reports(archive, merged), who, now);
    }

    private static List<ReportRef> reports(Archive archive, List<String> ids) {
        return ids.stream().flatMap(id -> reports(archive, id).stream()).toList();
    }

    private static List<ReportRef> reports(Archive archive, String id) {
        List<StoredReport> found = archive.reports().find(id.strip());
        if (found.isEmpty()) {
            throw UserException.usage("there is no report " + id.strip() + " in this archive");
        }
        return found.stream()
                .map(report ->
                        new ReportRef(report.document().id(), report.asRead().id()))
                .toList();
    }

    /** {@code 0123456789abcdef  merged  2 reports  Awa  2026-01-02T03:04:05Z}. */
    static String line(EventEdit edit) {
        return String.join(
                "  ",
                edit.id(),
                edit.kind().code(),
                edit.undoes().orElseGet(() -> ArchiveText.count(edit.reports().size(), "report")),
                edit.editor(),
                edit.time().toString());
    }
}
