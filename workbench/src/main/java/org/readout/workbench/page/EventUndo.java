package org.readout.workbench.page;

import org.readout.workbench.web.Action;
import org.readout.workbench.web.Submission;

/** Takes back a merge or a split. */
public final class EventUndo implements Action {

    private final Desk desk;

    public EventUndo(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String path() {
        return "/event-undo";
    }

    @Override
    public Answer act(Submission submission) {
        EventForm form = new EventForm(desk, submission.fields());
        String edit = submission.fields().needed("edit");
        return form.goTo(form.event().event().id(), desk.archive().events().undo(edit, form.name(), desk.now()));
    }
}
