package org.readout.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.archive.Event;
import org.readout.model.Actor;
import org.readout.model.Report;

/** An event in a line for a person. */
final class EventText {

    private EventText() {}

    /** {@code 2016-06-03  COERCE  police -> ten men  Lagos  3 reports, 2 documents  0123456789abcdef}. */
    static String line(Event event) {
        Report report = event.head().report();
        return String.join(
                "  ",
                days(event.from(), event.to()),
                String.join(" ", report.kinds()),
                names(report.actors()) + " -> " + names(report.recipients()),
                report.where().map(where -> where.mention().quote()).orElse("-"),
                ArchiveText.count(event.reports(), "report") + ", " + ArchiveText.count(event.documents(), "document"),
                event.id());
    }

    private static String days(Optional<LocalDate> from, Optional<LocalDate> to) {
        String first = from.map(LocalDate::toString).orElse("no day    ");
        return from.equals(to)
                ? first
                : first + ".." + to.map(LocalDate::toString).orElse("");
    }

    private static String names(List<Actor> actors) {
        return actors.isEmpty()
                ? "-"
                : actors.stream()
                        .map(actor -> actor.name().isEmpty() ? actor.mention().quote() : actor.name())
                        .collect(Collectors.joining(", "));
    }
}
