package org.readout.workbench.page;

import java.util.List;
import org.readout.intake.Intake;
import org.readout.workbench.web.Action;
import org.readout.workbench.web.Submission;

/** Reads a pasted text and keeps it. */
public final class AddText implements Action {

    private final Desk desk;

    public AddText(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String path() {
        return "/add-text";
    }

    @Override
    public Answer act(Submission submission) {
        List<Intake> arrivals = List.of(PastedText.taken(submission.fields()));
        return Added.after(desk.inbox().add(List.of("a pasted text"), arrivals), arrivals);
    }
}
