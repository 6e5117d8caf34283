package org.readout.workbench.page;

import java.util.List;
import java.util.stream.Stream;
import org.readout.archive.Event;
import org.readout.archive.ReportRef;
import org.readout.workbench.web.Action;
import org.readout.workbench.web.Submission;
import org.readout.workbench.web.WrongRequest;

/** The event and those that were ticked beside it are one happening. */
public final class EventMerge implements Action {

    private final Desk desk;

    public EventMerge(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String path() {
        return "/event-merge";
    }

    @Override
    public Answer act(Submission submission) {
        EventForm form = new EventForm(desk, submission.fields());
        String name = form.name();
        Event here = form.event().event();
        List<Event> others = form.others().stream()
                .map(Event.Whole::event)
                .filter(other -> !other.id().equals(here.id()))
                .toList();
        if (others.isEmpty()) {
            throw WrongRequest.notUnderstood("tick another event, or give the id of one of its reports");
        }
        List<ReportRef> reports = Stream.concat(Stream.of(here), others.stream())
                .map(event -> EventForm.ref(event.head()))
                .toList();
        return form.goTo(here.id(), desk.archive().events().merge(reports, name, desk.now()));
    }
}
