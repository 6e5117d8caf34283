package org.readout.workbench.page;

import org.readout.workbench.web.Action;
import org.readout.workbench.web.Submission;

/** Takes back a merge or a split of actors. */
public final class ActorUndo implements Action {

    private final Desk desk;

    public ActorUndo(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String path() {
        return "/actor-undo";
    }

    @Override
    public Answer act(Submission submission) {
        ActorForm form = new ActorForm(desk, submission.fields());
        String edit = submission.fields().needed("edit");
        String here = form.actor().party().id();
        return form.goTo(here, desk.archive().actors().undo(edit, form.name(), desk.now()));
    }
}
