package org.readout.workbench.page;

import java.util.Arrays;
import org.readout.archive.Correction;
import org.readout.archive.Decision;
import org.readout.archive.ReportField;
import org.readout.archive.StoredReport;
import org.readout.model.Document;
import org.readout.model.Report;
import org.readout.workbench.review.CorrectedReport;
import org.readout.workbench.review.CorrectionForm;
import org.readout.workbench.review.FormProblems;
import org.readout.workbench.review.Trail;
import org.readout.workbench.web.Action;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.Submission;

/** The shown report is right once it is as the form says. */
public final class ReviewFix implements Action {

    private final Desk desk;

    public ReviewFix(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String path() {
        return "/review-fix";
    }

    @Override
    public Answer act(Submission submission) {
        Query form = submission.fields();
        Trail trail = Trail.of(form);
        StoredReport stored = FixPage.stored(desk, trail);
        Document document = new StoredReports(desk.archive()).documentOf(stored);
        try {
            Report corrected = CorrectedReport.of(form, stored.report(), document);
            return new ReviewDesk(desk).decide(trail, verdict(stored.asRead(), corrected));
        } catch (FormProblems e) {
            return new Answer.Show(FixPage.view(desk, trail, stored, CorrectionForm.of(form), e.problems()));
        }
    }

    /** A form that changes nothing accepts the report. */
    private static Decision.Verdict verdict(Report asRead, Report corrected) {
        boolean same = Arrays.stream(ReportField.values())
                .allMatch(field -> field.of(asRead).equals(field.of(corrected)));
        return same ? new Decision.Accepted() : new Decision.Corrected(Correction.between(asRead, corrected));
    }
}
