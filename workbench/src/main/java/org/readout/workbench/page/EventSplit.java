package org.readout.workbench.page;

import java.util.List;
import org.readout.archive.ReportRef;
import org.readout.workbench.web.Action;
import org.readout.workbench.web.Submission;
import org.readout.workbench.web.WrongRequest;

/** The ticked reports of an event tell another happening. */
public final class EventSplit implements Action {

    private final Desk desk;

    public EventSplit(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String path() {
        return "/event-split";
    }

    @Override
    public Answer act(Submission submission) {
        EventForm form = new EventForm(desk, submission.fields());
        String name = form.name();
        List<ReportRef> apart = form.ticked();
        int all = form.event().members().size();
        if (apart.isEmpty() || apart.size() == all) {
            throw WrongRequest.notUnderstood(
                    "tick the reports that tell another happening: at least one of the " + all + ", and not all");
        }
        return form.goTo(apart.get(0).report(), desk.archive().events().split(apart, name, desk.now()));
    }
}
