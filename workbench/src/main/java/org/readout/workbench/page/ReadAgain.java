package org.readout.workbench.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.readout.archive.DocumentEntry;
import org.readout.intake.Intake;
import org.readout.intake.Intake.Taken;
import org.readout.model.Reading;
import org.readout.workbench.web.Action;
import org.readout.workbench.web.Submission;
import org.readout.workbench.web.WrongRequest;

/** Reads the kept documents again, by what the user has taught since; what nothing has changed for is left as it is. */
public final class ReadAgain implements Action {

    /** More are read from the command line, where they do not have to be held in memory together. */
    static final int MOST = 2000;

    private final Desk desk;

    public ReadAgain(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String path() {
        return "/read-again";
    }

    @Override
    public Answer act(Submission submission) {
        List<Intake> arrivals = new ArrayList<>(documents());
        Collections.reverse(arrivals);
        Added.after(desk.inbox().add(List.of("the kept documents again"), arrivals), arrivals);
        return new Answer.GoTo("/runs");
    }

    /** The latest first, each with its source as it came in. */
    private List<Intake> documents() {
        var page = desk.archive().documents().page(Optional.empty(), 0, MOST);
        if (page.total() > MOST) {
            throw WrongRequest.notUnderstood("the archive has more than " + MOST
                    + " documents; read them again with readout read ... --archive ARCHIVE");
        }
        return page.items().stream()
                .map(DocumentEntry::document)
                .flatMap(document -> desk.archive().documents().reading(document.id()).stream())
                .map(Reading::document)
                .map(document -> (Intake) new Taken(document))
                .toList();
    }
}
