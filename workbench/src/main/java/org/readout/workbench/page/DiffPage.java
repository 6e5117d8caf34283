package org.readout.workbench.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.archive.Difference;
import org.readout.archive.RunDifference;
import org.readout.model.Report;
import org.readout.workbench.page.DiffView.ChangedReport;
import org.readout.workbench.page.DiffView.DocumentDifference;
import org.readout.workbench.reading.ReportLine;
import org.readout.workbench.web.Address;
import org.readout.workbench.web.Address.Section;
import org.readout.workbench.web.CsvTable;
import org.readout.workbench.web.Download;
import org.readout.workbench.web.Page;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.WrongRequest;

/** Two runs side by side. */
public final class DiffPage implements Page {

    private static final List<String> COLUMNS = List.of("document", "change", "fields", "earlier", "later", "sentence");

    private final Desk desk;

    public DiffPage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Address address() {
        return new Address("/diff", "Compare runs", Section.NONE);
    }

    @Override
    public DiffView view(Query query) {
        int earlier = run(query, "earlier");
        int later = run(query, "later");
        RunDifference difference = desk.archive().difference(earlier, later);
        return new DiffView(
                earlier,
                later,
                difference.onlyEarlier(),
                difference.onlyLater(),
                difference.shared().stream().filter(Difference::isNone).count(),
                difference.shared().stream()
                        .filter(document -> !document.isNone())
                        .map(DiffPage::document)
                        .toList());
    }

    private int run(Query query, String name) {
        query.needed(name);
        int number = query.number(name, 1, Integer.MAX_VALUE);
        if (desk.archive().run(number).isEmpty()) {
            throw WrongRequest.notFound("there is no run " + number + " in this archive");
        }
        return number;
    }

    private static DocumentDifference document(Difference difference) {
        return new DocumentDifference(
                difference.document(),
                difference.gone().stream().map(DiffPage::line).toList(),
                difference.added().stream().map(DiffPage::line).toList(),
                difference.changed().stream()
                        .map(change -> new ChangedReport(line(change.earlier()), line(change.later()), change.fields()))
                        .toList());
    }

    private static ReportLine line(Report report) {
        return ReportLine.of(report, "");
    }

    @Override
    public Optional<Download> csv(Query query) {
        if (query.text("earlier").isEmpty() || query.text("later").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(CsvTable.of("diff.csv", COLUMNS, () -> rows(view(query)).stream()));
    }

    private static List<List<String>> rows(DiffView view) {
        List<List<String>> rows = new ArrayList<>();
        for (DocumentDifference document : view.differences()) {
            document.gone().forEach(line -> rows.add(row(document, "gone", "", line.label(), "", line)));
            document.added().forEach(line -> rows.add(row(document, "new", "", "", line.label(), line)));
            document.changed()
                    .forEach(change -> rows.add(row(
                            document,
                            "changed",
                            String.join(" ", change.fields()),
                            change.earlier().label(),
                            change.later().label(),
                            change.later())));
        }
        return rows;
    }

    private static List<String> row(
            DocumentDifference document, String change, String fields, String earlier, String later, ReportLine line) {
        return List.of(document.document(), change, fields, earlier, later, line.sentence());
    }
}
