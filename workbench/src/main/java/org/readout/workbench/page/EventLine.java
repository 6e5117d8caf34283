package org.readout.workbench.page;

import java.util.List;
import org.readout.archive.Event;
import org.readout.workbench.reading.ReportLine;

/**
 * A happening as a row of a table.
 *
 * @param id its id
 * @param head the report that stands for it
 * @param when the days that its most exact reports give
 * @param reports how many tell it
 * @param documents how many documents tell it
 * @param speakers on how many speakers' word
 * @param corroborated whether more than one document or speaker tells it
 * @param byHand whether somebody has merged or split it
 */
public record EventLine(
        String id,
        ReportLine head,
        String when,
        int reports,
        int documents,
        int speakers,
        boolean corroborated,
        boolean byHand) {

    static EventLine of(Event event) {
        ReportLine head =
                ReportLine.of(event.head().report(), event.head().review().code());
        return new EventLine(
                event.id(),
                head,
                head.when(),
                event.reports(),
                event.documents(),
                event.speakers(),
                event.isCorroborated(),
                event.byHand());
    }

    List<String> cells() {
        return List.of(
                id,
                when,
                head.type(),
                String.join(" ", head.modes()),
                head.status(),
                head.actors(),
                head.recipients(),
                head.where(),
                String.valueOf(reports),
                String.valueOf(documents),
                String.valueOf(speakers),
                String.valueOf(corroborated),
                head.sentence());
    }
}
