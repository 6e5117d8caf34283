package org.readout.workbench.page;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.archive.Decision;
import org.readout.workbench.review.Trail;
import org.readout.workbench.web.Action;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.Submission;

/** The text does not say what the shown report says. */
public final class ReviewReject implements Action {

    private final Desk desk;

    public ReviewReject(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String path() {
        return "/review-reject";
    }

    @Override
    public Answer act(Submission submission) {
        Query form = submission.fields();
        return new ReviewDesk(desk).decide(Trail.of(form), new Decision.Rejected(reason(form)));
    }

    /** The chosen reason with the words that were added. */
    static String reason(Query form) {
        return Stream.of(form.text("reason"), form.text("words"))
                .flatMap(Optional::stream)
                .map(String::strip)
                .collect(Collectors.joining(": "));
    }
}
