package org.readout.archive;

import java.time.LocalDate;
import java.util.Optional;
import org.readout.model.Report;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Events as lines of JSON. */
public final class EventLines {

    private EventLines() {}

    /** With its reports and what ties them to it, without a line end. */
    public static String line(Event.Whole whole) {
        Event event = whole.event();
        Report head = event.head().report();
        ObjectNode node = ReadingEncoder.object()
                .put("kind", "event")
                .put("id", event.id())
                .put("type", head.type().name())
                .put("reports", event.reports())
                .put("documents", event.documents())
                .put("speakers", event.speakers())
                .put("corroborated", event.isCorroborated())
                .put("by_hand", event.byHand());
        put(node, "from", event.from());
        put(node, "to", event.to());
        node.put("sentence", head.evidence().quote());
        ArrayNode members = node.putArray("members");
        for (Event.Member member : whole.members()) {
            members.addObject()
                    .put("report", member.report().asRead().id())
                    .put("document", member.report().document().id())
                    .put("tie", member.tie().code());
        }
        return ReadingEncoder.text(node);
    }

    private static void put(ObjectNode node, String key, Optional<LocalDate> day) {
        day.ifPresent(date -> node.put(key, date.toString()));
    }
}
