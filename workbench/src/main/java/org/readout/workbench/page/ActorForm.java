package org.readout.workbench.page;

import java.util.List;
import java.util.Optional;
import org.readout.archive.ActorEdit;
import org.readout.archive.ActorProfile;
import org.readout.archive.PartySummary;
import org.readout.workbench.web.Action.Answer;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.WrongRequest;

/** What the forms of an actor's page send: the actor, who decides, and the words or actors that were ticked. */
final class ActorForm {

    private static final String ALIAS = "alias";
    private static final String OTHER = "other";
    private static final String INTO = "into";

    private final Desk desk;
    private final Query fields;

    ActorForm(Desk desk, Query fields) {
        this.desk = desk;
        this.fields = fields;
    }

    String name() {
        return DeciderName.of(fields.text(DeciderName.FIELD));
    }

    /** The actor whose page sent the form. */
    ActorProfile actor() {
        return actor(fields.needed("id"));
    }

    /** The other actors that were ticked or named. */
    List<ActorProfile> others() {
        return fields.all(OTHER).stream().map(this::actor).toList();
    }

    /** The actor that gets the ticked words; empty where they are one of their own. */
    Optional<ActorProfile> into() {
        return fields.text(INTO).map(this::actor);
    }

    /** Browsers send line ends in a way of their own. */
    private ActorProfile actor(String id) {
        return ActorPage.find(desk, id.replace("\r\n", "\n").strip());
    }

    /** The words of the actor that were ticked. */
    List<String> ticked() {
        List<String> chosen = fields.all(ALIAS);
        return actor().party().aliases().stream()
                .map(PartySummary.Alias::words)
                .filter(words -> chosen.contains(ActorPage.value(words)))
                .toList();
    }

    /** On to the page of the actor as it is now. */
    Answer goTo(String actor, Optional<ActorEdit> decided) {
        if (decided.isEmpty()) {
            throw WrongRequest.notFound("somebody has decided otherwise meanwhile. Nothing was decided");
        }
        return new Answer.GoTo(
                Query.of("id", actor).with(DeciderName.FIELD, name()).at(ActorPage.PATH));
    }
}
