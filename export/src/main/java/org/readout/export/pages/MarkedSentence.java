package org.readout.export.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.readout.export.rows.ReportSpan;
import org.readout.model.Excerpt;
import org.readout.model.Report;

/** A report's evidence with the words of its fields marked; of two fields that claim the same words the first is shown. */
final class MarkedSentence {

    private MarkedSentence() {}

    static String of(Report report) {
        Excerpt evidence = report.evidence();
        int offset = evidence.span().start();
        StringBuilder html = new StringBuilder();
        int done = 0;
        for (ReportSpan mark : marks(report)) {
            int start = mark.excerpt().span().start() - offset;
            int end = mark.excerpt().span().end() - offset;
            String field = SheetFrame.code(mark.field());
            html.append(Markup.escaped(evidence.quote().substring(done, start)));
            html.append("<mark class=\"").append(field).append("\"><small>").append(SheetFrame.label(mark.field()));
            html.append("</small>")
                    .append(Markup.escaped(mark.excerpt().quote()))
                    .append("</mark>");
            done = end;
        }
        return html.append(Markup.escaped(evidence.quote().substring(done))).toString();
    }

    private static List<ReportSpan> marks(Report report) {
        List<ReportSpan> marks = new ArrayList<>();
        for (ReportSpan span : ReportSpan.of(report)) {
            boolean free = marks.stream()
                    .noneMatch(mark ->
                            mark.excerpt().span().overlaps(span.excerpt().span()));
            if (free && report.evidence().span().contains(span.excerpt().span())) {
                marks.add(span);
            }
        }
        marks.sort(Comparator.comparing(mark -> mark.excerpt().span()));
        return marks;
    }
}
