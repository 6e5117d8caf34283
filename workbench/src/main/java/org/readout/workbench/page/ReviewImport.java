package org.readout.workbench.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.readout.archive.ImportedDecisions;
import org.readout.workbench.chart.Svg;
import org.readout.workbench.review.Trail;
import org.readout.workbench.web.Action;
import org.readout.workbench.web.SentFile;
import org.readout.workbench.web.Submission;
import org.readout.workbench.web.WrongRequest;

/** Takes over decisions that were made in another copy of the archive, from JSON Lines. */
public final class ReviewImport implements Action {

    private static final int MOST_TOLD = 5;

    private final Desk desk;

    public ReviewImport(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String path() {
        return "/review-import";
    }

    @Override
    public Answer act(Submission submission) {
        List<SentFile> files = submission.files();
        if (files.isEmpty()) {
            throw WrongRequest.notUnderstood("no file was chosen; expected decisions as JSON Lines");
        }
        String lines = new String(files.get(0).bytes(), StandardCharsets.UTF_8);
        ImportedDecisions imported = desk.archive().reviews().take(lines.lines());
        return new Answer.GoTo(Trail.of(submission.fields())
                .query()
                .with("told", told(imported))
                .at(ReviewPage.PATH));
    }

    private static String told(ImportedDecisions imported) {
        String counts = Svg.count(imported.added(), "decision") + " taken over, " + Svg.count(imported.known())
                + " known already, " + Svg.count(imported.leftOut().size()) + " left out";
        String why = imported.leftOut().stream()
                .limit(MOST_TOLD)
                .map(skip -> skip.source() + ": " + skip.message())
                .collect(Collectors.joining("; "));
        return why.isEmpty() ? counts : counts + " (" + why + ")";
    }
}
