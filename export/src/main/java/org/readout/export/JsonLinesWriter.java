package org.readout.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Set;
import org.readout.export.rows.JsonWriter;
import org.readout.export.rows.ReportRow;
import org.readout.export.rows.RowWriter;
import org.readout.model.NamedPlace;
import org.readout.model.NamedTime;
import org.readout.model.Notice;
import org.readout.model.Quotation;
import org.readout.model.Statement;
import tools.jackson.databind.json.JsonMapper;

/** Writes reports as JSON Lines; the other kinds of lines, where asked for, stand around the reports of their document. */
final class JsonLinesWriter implements RowWriter {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JsonWriter out;
    private final Set<LineKind> include;
    private Optional<ReportRow> last = Optional.empty();
    private Optional<JsonShapes> shapes = Optional.empty();

    JsonLinesWriter(OutputStream out, Set<LineKind> include) {
        this.out = new JsonWriter(out);
        this.include = Set.copyOf(include);
    }

    @Override
    public int write(ReportRow row) throws IOException {
        out.line(shapesOf(row).report(row));
        return 1;
    }

    private JsonShapes shapesOf(ReportRow row) throws IOException {
        if (shapes.isPresent() && last.map(row::isBesides).orElse(false)) {
            return shapes.get();
        }
        end();
        JsonShapes begun = new JsonShapes(MAPPER, row.document());
        shapes = Optional.of(begun);
        last = Optional.of(row);
        if (include.contains(LineKind.DOCUMENTS)) {
            out.line(begun.document());
        }
        return begun;
    }

    /** What follows the reports of a document. */
    private void end() throws IOException {
        if (last.isEmpty() || shapes.isEmpty()) {
            return;
        }
        if (include.contains(LineKind.QUOTES)) {
            for (Quotation quotation : last.get().reading().quotations()) {
                out.line(shapes.get().quote(quotation));
            }
        }
        if (include.contains(LineKind.STATEMENTS)) {
            for (Statement statement : last.get().reading().statements()) {
                out.line(shapes.get().statement(statement));
            }
        }
        if (include.contains(LineKind.TIMES)) {
            for (NamedTime time : last.get().reading().times()) {
                out.line(shapes.get().time(time));
            }
        }
        if (include.contains(LineKind.PLACES)) {
            for (NamedPlace place : last.get().reading().places()) {
                out.line(shapes.get().place(place));
            }
        }
        if (include.contains(LineKind.NOTICES)) {
            for (Notice notice : last.get().reading().notices()) {
                out.line(shapes.get().notice(notice));
            }
        }
    }

    @Override
    public void close() throws IOException {
        end();
        out.close();
    }
}
