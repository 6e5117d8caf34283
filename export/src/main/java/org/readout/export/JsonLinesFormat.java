package org.readout.export;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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
 * reading, reports, quotes, statements, times, places, notices. {@code readout-2.schema.json} beside this class describes them all.
 * Keys come in a fixed order, and offsets are code points.
 */
public final class JsonLinesFormat implements ReportFormat {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final boolean quotes;
    private final boolean statements;
    private final boolean times;
    private final boolean places;
    private final boolean notices;
    private final boolean documents;
    private final Set<LineKind> include;
    private final Optional<Provenance> provenance;

    /** Reports and the kinds given. */
    public JsonLinesFormat(Set<LineKind> include) {
        this(include, Optional.empty());
    }

    private JsonLinesFormat(Set<LineKind> include, Optional<Provenance> provenance) {
        this.include = Set.copyOf(include);
        this.provenance = provenance;
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
                        + " documents it can be read back, and with all another archive can take it over.",
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
            provenance.ifPresent(by -> append(lines, shapes.reading(by, reading)));
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

    /** With the documents comes who read, without which an archive takes over no reading. */
    @Override
    public JsonLinesFormat readBy(String rules, String net) {
        return new JsonLinesFormat(include, Optional.of(Provenance.of(rules, net)));
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
