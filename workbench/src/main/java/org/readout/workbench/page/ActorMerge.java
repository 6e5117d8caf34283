package org.readout.workbench.page;

import java.util.List;
import java.util.stream.Stream;
import org.readout.archive.ActorProfile;
import org.readout.workbench.web.Action;
import org.readout.workbench.web.Submission;
import org.readout.workbench.web.WrongRequest;

/** The actors that were ticked or named are the one whose page it is. */
public final class ActorMerge implements Action {

    private final Desk desk;

    public ActorMerge(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String path() {
        return "/actor-merge";
    }

    @Override
    public Answer act(Submission submission) {
        ActorForm form = new ActorForm(desk, submission.fields());
        String name = form.name();
        String here = id(form.actor());
        List<String> others = form.others().stream()
                .map(ActorMerge::id)
                .filter(other -> !other.equals(here))
                .toList();
        if (others.isEmpty()) {
            throw WrongRequest.notUnderstood("tick another actor, or give its id");
        }
        List<String> all = Stream.concat(Stream.of(here), others.stream()).toList();
        return form.goTo(here, desk.archive().actors().merge(all, name, desk.now()));
    }

    private static String id(ActorProfile actor) {
        return actor.party().id();
    }
}
