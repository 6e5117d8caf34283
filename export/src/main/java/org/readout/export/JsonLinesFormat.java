package org.readout.export;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.readout.export.rows.ExportFormat;
import org.readout.export.rows.ReportRow;
import org.readout.model.Notice;
import org.readout.model.Quotation;
import org.readout.model.Reading;
import org.readout.model.Statement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON Lines: one object a line, told apart by {@code kind}.
 *
 * <p>Every report is a line of kind {@code report}; other kinds come where they are asked for, in the order document,
 * reports, quotes, statements, times, places, notices. {@code readout-1.schema.json} beside this class describes them all. Keys come in a fixed
 * order, and offsets are code points.
 */
public final class JsonLinesFormat implements ReportFormat {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final boolean quotes;
    private final boolean statements;
    private final boolean times;
    private final boolean places;
    private final boolean notices;
    private final boolean documents;

    /** Reports and the kinds given. */
    public JsonLinesFormat(Set<LineKind> include) {
        quotes = include.contains(LineKind.QUOTES);
        statements = include.contains(LineKind.STATEMENTS);
        times = include.contains(LineKind.TIMES);
        places = include.contains(LineKind.PLACES);
        notices = include.contains(LineKind.NOTICES);
        documents = include.contains(LineKind.DOCUMENTS);
    }

    /** Reports alone. */
    public static JsonLinesFormat reports() {
        return new JsonLinesFormat(EnumSet.noneOf(LineKind.class));
    }

    static ExportFormat format(Set<LineKind> include) {
        return new ExportFormat(
                "jsonl",
                List.of(".jsonl", ".ndjson", ".json"),
                "application/jsonl",
                "JSON Lines with a schema, one object for each report",
                "Nothing of a report. Quotations, statements, times, places, notices and the documents themselves come where they are asked for; with"
                        + " documents it can be read back.",
                out -> new JsonLinesWriter(out, include));
    }

    @Override
    public String header() {
        return "";
    }

    @Override
    public String render(Reading reading, List<ReportRow> rows) {
        JsonShapes shapes = new JsonShapes(MAPPER, reading.document());
        StringBuilder lines = new StringBuilder();
        if (documents) {
            append(lines, shapes.document());
        }
        for (ReportRow row : rows) {
            append(lines, shapes.report(row));
        }
        if (quotes) {
            for (Quotation quotation : reading.quotations()) {
                append(lines, shapes.quote(quotation));
            }
        }
        if (statements) {
            for (Statement statement : reading.statements()) {
                append(lines, shapes.statement(statement));
            }
        }
        if (times) {
            reading.times().forEach(time -> append(lines, shapes.time(time)));
        }
        if (places) {
            reading.places().forEach(place -> append(lines, shapes.place(place)));
        }
        if (notices) {
            for (Notice notice : reading.notices()) {
                append(lines, shapes.notice(notice));
            }
        }
        return lines.toString();
    }

    @Override
    public String renderSkipped(String source, String reason, String message) {
        if (!notices) {
            return "";
        }
        StringBuilder line = new StringBuilder();
        ObjectNode node = MAPPER.createObjectNode();
        node.put("kind", "skipped").put("source", source).put("reason", reason).put("message", message);
        append(line, node);
        return line.toString();
    }

    private static void append(StringBuilder lines, JsonNode node) {
        lines.append(MAPPER.writeValueAsString(node)).append('\n');
    }
}
