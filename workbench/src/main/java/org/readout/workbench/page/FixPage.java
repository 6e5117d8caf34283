package org.readout.workbench.page;

import java.util.List;
import org.readout.archive.ReportRef;
import org.readout.archive.StoredReport;
import org.readout.model.Document;
import org.readout.workbench.review.CorrectionForm;
import org.readout.workbench.review.FormSection;
import org.readout.workbench.review.Trail;
import org.readout.workbench.web.Address;
import org.readout.workbench.web.Address.Section;
import org.readout.workbench.web.Page;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.View;
import org.readout.workbench.web.WrongRequest;

/** A report as a form, beside the text from which its words are chosen. */
public final class FixPage implements Page {

    static final String PATH = "/fix";

    private final Desk desk;

    public FixPage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Address address() {
        return new Address(PATH, "Fix", Section.NONE);
    }

    @Override
    public View view(Query query) {
        Trail trail = Trail.of(query);
        StoredReport stored = stored(desk, trail);
        return view(desk, trail, stored, CorrectionForm.of(stored.report()), List.of());
    }

    /** @throws WrongRequest if the trail leads to no report */
    static StoredReport stored(Desk desk, Trail trail) {
        ReportRef report = trail.shown()
                .orElseThrow(() -> WrongRequest.notUnderstood("the address lacks at=... and at-in=..., the report"));
        return desk.archive()
                .reports()
                .find(report.document(), report.report())
                .orElseThrow(() -> WrongRequest.notFound("there is no report " + report.report() + " in this archive"));
    }

    static FixView view(
            Desk desk, Trail trail, StoredReport stored, List<FormSection> sections, List<String> problems) {
        Document document = new StoredReports(desk.archive()).documentOf(stored);
        return new FixView(
                trail,
                stored.document().title().orElse(stored.document().id()),
                document.text(),
                stored.report().evidence().span().start(),
                stored.report().evidence().span().end(),
                sections,
                problems);
    }
}
