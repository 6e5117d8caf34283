package org.readout.workbench.page;

import java.util.List;
import org.readout.workbench.reading.FieldLine;
import org.readout.workbench.reading.Piece;
import org.readout.workbench.reading.ReportCard;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.View;

/**
 * One report: its sentence, its fields with their words, and why it was coded so.
 *
 * @param card the report
 * @param passage the paragraph around its sentence, with the words of its fields marked
 * @param fields field by field
 * @param review how far its review has come
 * @param decision who decided what, or empty
 * @param document the document's id
 * @param headline the document's title, or its id
 * @param published the document's day of publication, or empty
 * @param source where the document came from
 * @param hash SHA-256 of the document's original bytes
 * @param movedFrom the id that was asked for, if the report has taken its place; else empty
 */
public record ReportView(
        ReportCard card,
        List<Piece> passage,
        List<FieldLine> fields,
        String review,
        String decision,
        String document,
        String headline,
        String published,
        String source,
        String hash,
        String movedFrom)
        implements View {

    public ReportView {
        passage = List.copyOf(passage);
        fields = List.copyOf(fields);
    }

    /** Where it is turned into entries of the user's own data. */
    public String teach() {
        return Query.of("id", card.id()).with("document", document).at(TeachPage.PATH);
    }

    @Override
    public String template() {
        return "report";
    }

    @Override
    public String title() {
        return card.label();
    }
}
