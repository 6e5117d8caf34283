package org.readout.workbench.page;

import java.util.List;
import java.util.Optional;
import org.readout.archive.DocumentSummary;
import org.readout.archive.Review;
import org.readout.archive.StoredReport;
import org.readout.model.Document;
import org.readout.model.Report;
import org.readout.workbench.reading.FieldLine;
import org.readout.workbench.reading.ReadText;
import org.readout.workbench.reading.ReportCard;
import org.readout.workbench.reading.ReportFields;
import org.readout.workbench.web.Address;
import org.readout.workbench.web.Address.Section;
import org.readout.workbench.web.CsvTable;
import org.readout.workbench.web.Download;
import org.readout.workbench.web.Page;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.View;

/** One report under its own address, which leads on when the report was read anew. */
public final class ReportPage implements Page {

    private static final List<String> COLUMNS = List.of("field", "value", "words", "start", "end");

    private final Desk desk;

    public ReportPage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Address address() {
        return new Address("/report", "Report", Section.NONE);
    }

    @Override
    public View view(Query query) {
        StoredReport stored = new StoredReports(desk.archive()).of(query);
        DocumentSummary summary = stored.document();
        Document document = new StoredReports(desk.archive()).documentOf(stored);
        Report report = stored.report();
        return new ReportView(
                ReportCard.of(document, report, 1),
                ReadText.passage(document, report),
                ReportFields.of(document, report),
                stored.review().code(),
                stored.decision().map(ReportPage::told).orElse(""),
                summary.id(),
                summary.title().orElse(summary.id()),
                summary.published().map(Object::toString).orElse(""),
                summary.source(),
                summary.hash(),
                query.text("id").filter(id -> !id.equals(report.id())).orElse(""));
    }

    private static String told(Review review) {
        return "by " + review.reviewer() + " on " + review.time().toString().substring(0, 10);
    }

    @Override
    public Optional<Download> csv(Query query) {
        return query.text("id").map(id -> {
            StoredReports reports = new StoredReports(desk.archive());
            StoredReport stored = reports.of(query);
            List<List<String>> rows = ReportFields.of(reports.documentOf(stored), stored.report()).stream()
                    .map(FieldLine::cells)
                    .toList();
            return CsvTable.of("report-" + stored.report().id() + ".csv", COLUMNS, rows);
        });
    }
}
