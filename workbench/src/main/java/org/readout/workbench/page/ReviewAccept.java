package org.readout.workbench.page;

import org.readout.archive.Decision;
import org.readout.workbench.review.Trail;
import org.readout.workbench.web.Action;
import org.readout.workbench.web.Submission;

/** The shown report is as the text has it. */
public final class ReviewAccept implements Action {

    private final Desk desk;

    public ReviewAccept(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String path() {
        return "/review-accept";
    }

    @Override
    public Answer act(Submission submission) {
        return new ReviewDesk(desk).decide(Trail.of(submission.fields()), new Decision.Accepted());
    }
}
