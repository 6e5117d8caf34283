package org.readout.export.spans;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.export.rows.ExportFormat;
import org.readout.export.rows.JsonWriter;
import org.readout.export.rows.ReportRow;
import org.readout.export.rows.ReportSpan;
import org.readout.export.rows.RowWriter;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON Lines for doccano's sequence labelling: a line for each document, {@code text} and {@code label} as
 * {@code [start, end, "LABEL"]} (doccano documentation, "Dataset formats"). Triggers are labelled with the report's type,
 * other words with the field. Further keys become the document's metadata.
 *
 * <p>Spans of several reports may overlap: the project in doccano must allow that.
 */
public final class Doccano implements RowWriter {

    private record Label(int start, int end, String name) {}

    private final JsonWriter out;
    private final Set<Label> labels = new LinkedHashSet<>();
    private final List<String> reports = new ArrayList<>();
    private Optional<ReportRow> last = Optional.empty();

    private Doccano(OutputStream out) {
        this.out = new JsonWriter(out);
    }

    public static ExportFormat format() {
        return new ExportFormat(
                "doccano",
                List.of(".doccano.jsonl"),
                "application/jsonl",
                "labelled texts for doccano, one line for each document that has a report",
                "Holds only reports that nobody has rejected. Loses which words belong to which report, and everything that is no word of the text: names, codes, dates,"
                        + " status, stance.",
                Doccano::new);
    }

    @Override
    public int write(ReportRow row) throws IOException {
        if (row.isRejected()) {
            return 0;
        }
        if (!last.map(row::isBesides).orElse(false)) {
            end();
        }
        last = Optional.of(row);
        reports.add(row.report().id());
        ReportSpan.of(row.report()).forEach(span -> labels.add(label(row, span)));
        return 1;
    }

    private static Label label(ReportRow row, ReportSpan span) {
        String name = span.field() == ReportSpan.Field.TRIGGER
                ? row.report().kinds().get(0)
                : span.field().name();
        return new Label(
                row.codePoints().at(span.excerpt().span().start()),
                row.codePoints().at(span.excerpt().span().end()),
                name);
    }

    private void end() throws IOException {
        if (last.isEmpty()) {
            return;
        }
        ObjectNode node = JsonWriter.object();
        node.put("text", last.get().document().text());
        ArrayNode list = node.putArray("label");
        labels.forEach(
                label -> list.addArray().add(label.start()).add(label.end()).add(label.name()));
        node.put("document", last.get().document().id());
        node.put("hash", last.get().document().hash());
        ArrayNode ids = node.putArray("reports");
        reports.forEach(ids::add);
        out.line(node);
        labels.clear();
        reports.clear();
    }

    @Override
    public void close() throws IOException {
        end();
        out.close();
    }
}
