package org.readout.workbench.page;

import org.readout.workbench.review.Trail;
import org.readout.workbench.web.Action;
import org.readout.workbench.web.Submission;

/** Takes back the last decision. */
public final class ReviewUndo implements Action {

    private final Desk desk;

    public ReviewUndo(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String path() {
        return "/review-undo";
    }

    @Override
    public Answer act(Submission submission) {
        return new ReviewDesk(desk).undo(Trail.of(submission.fields()));
    }
}
