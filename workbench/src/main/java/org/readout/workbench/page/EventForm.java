package org.readout.workbench.page;

import java.util.List;
import java.util.Optional;
import org.readout.archive.Event;
import org.readout.archive.EventEdit;
import org.readout.archive.ReportRef;
import org.readout.archive.StoredReport;
import org.readout.workbench.web.Action.Answer;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.WrongRequest;

/** What the forms of an event's page send: the event, who decides, and the reports or events that were ticked. */
final class EventForm {

    static final String REPORT = "report";
    static final String OTHER = "other";

    private final Desk desk;
    private final Query fields;

    EventForm(Desk desk, Query fields) {
        this.desk = desk;
        this.fields = fields;
    }

    String name() {
        return DeciderName.of(fields.text(DeciderName.FIELD));
    }

    /** The event whose page sent the form. */
    Event.Whole event() {
        return event(fields.needed("id"));
    }

    /** The other events that were ticked or named. */
    List<Event.Whole> others() {
        return fields.all(OTHER).stream().map(String::strip).map(this::event).toList();
    }

    private Event.Whole event(String id) {
        return desk.archive()
                .events()
                .find(id)
                .orElseThrow(() -> WrongRequest.notFound("there is no event " + id + " in this archive"));
    }

    /** The reports of the event that were ticked. */
    List<ReportRef> ticked() {
        List<String> chosen = fields.all(REPORT);
        return event().members().stream()
                .map(Event.Member::report)
                .filter(report -> chosen.contains(value(report)))
                .map(EventForm::ref)
                .toList();
    }

    /** A report as the value of a field; documents may share a report's id. */
    static String value(StoredReport report) {
        return report.asRead().id() + " " + report.document().id();
    }

    static ReportRef ref(StoredReport report) {
        return new ReportRef(report.document().id(), report.asRead().id());
    }

    /** On to the page of the event that a report tells now. */
    Answer goTo(String report, Optional<EventEdit> decided) {
        if (decided.isEmpty()) {
            throw WrongRequest.notFound("the documents were read anew meanwhile. Nothing was decided");
        }
        return new Answer.GoTo(
                Query.of("id", report).with(DeciderName.FIELD, name()).at(EventPage.PATH));
    }
}
