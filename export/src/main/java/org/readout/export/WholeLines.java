package org.readout.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.readout.export.rows.JsonWriter;
import org.readout.export.rows.ReportRow;
import org.readout.model.Notice;
import org.readout.model.Quotation;
import org.readout.model.Reading;
import org.readout.model.Report;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes all that an archive keeps as JSON Lines, so that another archive can take it over: a header, then document by document
 * its superseded readings, each in a line of its own, and the lines of the one that holds; decisions, and an end.
 *
 * <p>For one thread, and closed once; the stream underneath stays open.
 */
public final class WholeLines implements Closeable {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JsonWriter out;
    private int lines;

    public WholeLines(OutputStream out) throws IOException {
        this.out = new JsonWriter(out);
        this.out.line(JsonWriter.object().put("kind", "header").put("format", LinesSchema.ID));
    }

    /** Writes a reading whose place a later one has taken: whoever looks for reports does not meet its reports. */
    public void superseded(Reading reading, Provenance provenance) throws IOException {
        JsonShapes shapes = new JsonShapes(MAPPER, reading.document());
        ObjectNode node = JsonWriter.object().put("kind", "superseded");
        node.set("document", shapes.document());
        node.set("reading", shapes.reading(provenance, reading));
        ArrayNode reports = node.putArray("reports");
        ReportRow.of(reading).forEach(row -> reports.add(shapes.report(row)));
        ArrayNode quotes = node.putArray("quotes");
        reading.quotations().forEach(quotation -> quotes.add(shapes.quote(quotation)));
        ArrayNode notices = node.putArray("notices");
        reading.notices().forEach(notice -> notices.add(shapes.notice(notice)));
        line(node);
    }

    /**
     * Writes the reading that holds.
     *
     * @param rows its reports as corrected, with what the archive knows of them
     * @param asRead the same reports as they were read
     */
    public void holding(Reading reading, List<ReportRow> rows, List<Report> asRead, Provenance provenance)
            throws IOException {
        JsonShapes shapes = new JsonShapes(MAPPER, reading.document());
        line(shapes.document());
        line(shapes.reading(provenance, reading));
        for (int i = 0; i < rows.size(); i++) {
            line(shapes.report(rows.get(i), asRead.get(i)));
        }
        for (Quotation quotation : reading.quotations()) {
            line(shapes.quote(quotation));
        }
        for (Notice notice : reading.notices()) {
            line(shapes.notice(notice));
        }
    }

    /** Writes a decision as the archive has it, a line of JSON without its end. */
    public void decision(String line) throws IOException {
        out.raw(line);
        out.raw("\n");
        lines++;
    }

    /** Writes how many lines there are; without it the lines count as broken off. */
    public void end() throws IOException {
        out.line(JsonWriter.object().put("kind", "end").put("lines", lines));
    }

    private void line(ObjectNode node) throws IOException {
        out.line(node);
        lines++;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
