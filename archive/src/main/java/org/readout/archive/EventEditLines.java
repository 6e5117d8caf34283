package org.readout.archive;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.readout.archive.EventEdit.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Decisions about events as lines of JSON, out of one archive and into another. */
final class EventEditLines {

    private static final Comparator<ReportRef> IN_ORDER =
            Comparator.comparing(ReportRef::document).thenComparing(ReportRef::report);

    private final DocumentStore documents;
    private final ReadingStore readings;
    private final EventEditStore store;

    EventEditLines(DocumentStore documents, ReadingStore readings, EventEditStore store) {
        this.documents = documents;
        this.readings = readings;
        this.store = store;
    }

    /** Its reports in an order that does not depend on when they were read. */
    static String line(EventEdit edit) {
        ObjectNode node = ReadingEncoder.object()
                .put("kind", "event-decision")
                .put("id", edit.id())
                .put("decision", edit.kind().code());
        ArrayNode reports = node.putArray("reports");
        edit.reports().stream()
                .sorted(IN_ORDER)
                .forEach(report ->
                        reports.addObject().put("document", report.document()).put("report", report.report()));
        edit.undoes().ifPresent(undone -> node.put("undoes", undone));
        node.put("editor", edit.editor()).put("time", edit.time().toString());
        return ReadingEncoder.text(node);
    }

    ImportedDecisions take(SortedMap<Long, String> lines) {
        List<Skip> leftOut = new ArrayList<>();
        int added = 0;
        for (Map.Entry<Long, String> line : lines.entrySet()) {
            try {
                added += take(ReadingDecoder.tree(line.getValue())) ? 1 : 0;
            } catch (IllegalArgumentException | DateTimeException e) {
                leftOut.add(new Skip("line " + line.getKey(), "not taken over", String.valueOf(e.getMessage())));
            }
        }
        return new ImportedDecisions(added, lines.size() - added - leftOut.size(), leftOut);
    }

    private boolean take(JsonNode node) {
        List<ReportRef> reports = new ArrayList<>();
        ReadingDecoder.child(node, "reports")
                .forEach(report -> reports.add(new ReportRef(
                        ReadingDecoder.string(report, "document"), ReadingDecoder.string(report, "report"))));
        EventEdit edit = new EventEdit(
                ReadingDecoder.string(node, "id"),
                Kind.valueOf(ReadingDecoder.string(node, "decision").toUpperCase(Locale.ROOT)),
                reports,
                Optional.of(ReadingDecoder.stringOrEmpty(node, "undoes")).filter(undone -> !undone.isEmpty()),
                StorableText.checked(ReadingDecoder.string(node, "editor")),
                Instant.parse(ReadingDecoder.string(node, "time")));
        return store.insert(edit, reports.stream().map(this::key).distinct().toList());
    }

    private long key(ReportRef report) {
        return documents
                .find(report.document())
                .flatMap(document -> readings.reportKey(document, report.report(), Optional.empty()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "report " + report.report() + " of " + report.document() + " is not in this archive"));
    }
}
