package org.readout.workbench.page;

import java.util.List;
import java.util.Optional;
import org.readout.archive.PartySummary;
import org.readout.workbench.web.Action;
import org.readout.workbench.web.Submission;
import org.readout.workbench.web.WrongRequest;

/** The ticked words of an actor are another one. */
public final class ActorSplit implements Action {

    private final Desk desk;

    public ActorSplit(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String path() {
        return "/actor-split";
    }

    @Override
    public Answer act(Submission submission) {
        ActorForm form = new ActorForm(desk, submission.fields());
        String name = form.name();
        PartySummary here = form.actor().party();
        List<String> words = form.ticked();
        int all = here.aliases().size();
        if (words.isEmpty() || words.size() == all) {
            throw WrongRequest.notUnderstood(
                    "tick the words that mean somebody else: at least one of the " + all + ", and not all");
        }
        Optional<String> into = form.into().map(other -> other.party().id());
        if (into.filter(here.id()::equals).isPresent()) {
            throw WrongRequest.notUnderstood(
                    "the words belong to " + here.id() + " already; give the id of another actor");
        }
        return form.goTo(here.id(), desk.archive().actors().split(here.id(), words, into, name, desk.now()));
    }
}
