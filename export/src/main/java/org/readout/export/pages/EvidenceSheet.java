package org.readout.export.pages;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.readout.export.rows.ExportFormat;
import org.readout.export.rows.ReportRow;
import org.readout.export.rows.RowWriter;
import org.readout.model.Document;

/**
 * The evidence sheet: one HTML file to read, print and mail, in which every report stands with its sentence, the words that
 * give each field marked and named in it.
 *
 * <p>It loads nothing, runs nothing, and its content security policy forbids both; it follows the reader's light or dark
 * scheme. Written report by report.
 */
public final class EvidenceSheet implements RowWriter {

    private final Writer out;
    private Optional<ReportRow> last = Optional.empty();
    private long reports;
    private long documents;

    private EvidenceSheet(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.write(SheetFrame.head());
    }

    public static ExportFormat format() {
        return new ExportFormat(
                "html",
                List.of(".html", ".htm"),
                "text/html",
                "evidence sheet: one HTML file to read and print, every field marked in its sentence",
                "For readers, not for programs: loses offsets, reasons and the text around the sentences.",
                EvidenceSheet::new);
    }

    @Override
    public int write(ReportRow row) throws IOException {
        if (!last.map(row::isBesides).orElse(false)) {
            out.write(heading(row.document()));
            documents++;
        }
        last = Optional.of(row);
        out.write(ReportCard.of(row));
        reports++;
        return 1;
    }

    private static String heading(Document document) {
        String title = document.title().orElse(document.id());
        String published = document.published().map(day -> "published " + day).orElse("no publication date");
        return "<h2>" + Markup.escaped(title) + "</h2>\n<p class=\"meta\">" + Markup.escaped(document.source())
                + " \u00B7 " + published + " \u00B7 SHA-256 " + Markup.escaped(document.hash()) + "</p>\n";
    }

    @Override
    public void close() throws IOException {
        out.write(SheetFrame.foot(reports, documents));
        out.flush();
    }
}
