package org.readout.workbench.page;

import java.util.List;
import org.readout.intake.Intake;
import org.readout.intake.Intake.Taken;
import org.readout.workbench.web.Action;
import org.readout.workbench.web.Submission;

/** Reads the bundled articles into the archive. */
public final class AddSample implements Action {

    private final Desk desk;

    public AddSample(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String path() {
        return "/add-sample";
    }

    @Override
    public Answer act(Submission submission) {
        List<Intake> arrivals = desk.sample().stream()
                .map(document -> (Intake) new Taken(document))
                .toList();
        Added.after(desk.inbox().add(List.of("the sample"), arrivals), arrivals);
        return new Answer.GoTo("/reports");
    }
}
