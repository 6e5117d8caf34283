package org.readout.workbench.page;

import java.util.List;
import org.readout.archive.Decision;
import org.readout.archive.ReportRef;
import org.readout.workbench.chart.Svg;
import org.readout.workbench.review.Trail;
import org.readout.workbench.web.Action;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.Submission;
import org.readout.workbench.web.WrongRequest;

/** One decision for all reports of a filtered list that are still open. */
public final class ReviewAll implements Action {

    /** More than anybody should decide without looking. */
    public static final int MOST = 1000;

    private final Desk desk;

    public ReviewAll(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String path() {
        return "/review-all";
    }

    @Override
    public Answer act(Submission submission) {
        Query form = submission.fields();
        Trail trail = Trail.of(form);
        if (trail.filters().isEmpty()) {
            throw WrongRequest.notUnderstood("only a filtered list is decided at once");
        }
        List<ReportRef> reports = new ReviewList(desk.archive(), trail).refs(MOST + 1);
        int told = form.number("count", 0, MOST);
        if (reports.size() != told) {
            throw WrongRequest.notUnderstood("the list has changed: it now has " + reports.size()
                    + " open reports, not " + told + ". Nothing was decided");
        }
        Decision.Verdict verdict = verdict(form);
        ReviewDesk decisions = new ReviewDesk(desk);
        long decided = reports.stream()
                .filter(report -> decisions.decide(trail, report, verdict).isPresent())
                .count();
        String words =
                Svg.count(decided, "report") + (verdict instanceof Decision.Accepted ? " accepted" : " rejected");
        return new Answer.GoTo(trail.fromStart().query().with("told", words).at(ReviewPage.PATH));
    }

    private static Decision.Verdict verdict(Query form) {
        return switch (form.needed("decision")) {
            case "accept" -> new Decision.Accepted();
            case "reject" -> new Decision.Rejected(ReviewReject.reason(form));
            default -> throw WrongRequest.notUnderstood("decision: expected accept or reject");
        };
    }
}
