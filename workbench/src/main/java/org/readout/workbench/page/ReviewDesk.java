package org.readout.workbench.page;

import java.util.Optional;
import org.readout.archive.Decision;
import org.readout.archive.ReportRef;
import org.readout.archive.Review;
import org.readout.workbench.review.Trail;
import org.readout.workbench.web.Action.Answer;
import org.readout.workbench.web.WrongRequest;

/** Keeps decisions and leads on to the next report. */
final class ReviewDesk {

    private final Desk desk;

    ReviewDesk(Desk desk) {
        this.desk = desk;
    }

    /**
     * Keeps a decision on the report that the trail shows.
     *
     * @throws WrongRequest if nobody has said who decides, or the report is there no more
     */
    Answer decide(Trail trail, Decision.Verdict verdict) {
        ReportRef report = shown(trail);
        if (decide(trail, report, verdict).isEmpty()) {
            throw WrongRequest.notFound(
                    "the document was read anew meanwhile; the report is another one now. Nothing was decided");
        }
        return new Answer.GoTo(trail.decided(report).query().at(ReviewPage.PATH));
    }

    Optional<Review> decide(Trail trail, ReportRef report, Decision.Verdict verdict) {
        return desk.archive()
                .reviews()
                .decide(report.document(), report.report(), verdict, reviewer(trail), desk.now());
    }

    /** Takes back the last decision of the trail and shows its report again. */
    Answer undo(Trail trail) {
        ReportRef report = trail.undo().orElseThrow(() -> WrongRequest.notUnderstood("there is nothing to take back"));
        desk.archive().reviews().undo(report.document(), report.report(), reviewer(trail), desk.now());
        return new Answer.GoTo(trail.undone(report).query().at(ReviewPage.PATH));
    }

    private static ReportRef shown(Trail trail) {
        return trail.shown().orElseThrow(() -> WrongRequest.notUnderstood("the form names no report"));
    }

    private static String reviewer(Trail trail) {
        return DeciderName.of(trail.reviewer());
    }
}
