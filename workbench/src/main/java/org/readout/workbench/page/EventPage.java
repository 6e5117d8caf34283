package org.readout.workbench.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.archive.Event;
import org.readout.archive.EventEdit;
import org.readout.workbench.page.EventView.Edit;
import org.readout.workbench.page.EventView.Member;
import org.readout.workbench.reading.ReportLine;
import org.readout.workbench.web.Address;
import org.readout.workbench.web.Address.Section;
import org.readout.workbench.web.CsvTable;
import org.readout.workbench.web.Download;
import org.readout.workbench.web.Page;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.WrongRequest;

/** One happening, and why its reports are taken for one. */
public final class EventPage implements Page {

    static final String PATH = "/event";

    private static final List<String> COLUMNS =
            List.of("report", "document", "when", "type", "actors", "recipients", "tie", "sentence");

    private final Desk desk;

    public EventPage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Address address() {
        return new Address(PATH, "Event", Section.NONE);
    }

    @Override
    public EventView view(Query query) {
        String id = query.needed("id");
        Event.Whole whole = desk.archive()
                .events()
                .find(id)
                .orElseThrow(() -> WrongRequest.notFound("there is no event " + id + " in this archive"));
        return new EventView(
                EventLine.of(whole.event()),
                whole.members().stream().map(EventPage::member).toList(),
                whole.edits().stream().map(EventPage::edit).toList(),
                NearEvents.of(desk.archive(), whole.event()).stream()
                        .map(EventLine::of)
                        .toList(),
                query.text(DeciderName.FIELD).orElse(""));
    }

    private static Member member(Event.Member member) {
        return new Member(
                ReportLine.of(member.report().report(), member.report().review().code()),
                member.tie().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                EventForm.value(member.report()));
    }

    private static Edit edit(EventEdit edit) {
        int reports = edit.reports().size();
        String what = edit.kind() == EventEdit.Kind.SPLIT
                ? reports + (reports == 1 ? " report" : " reports") + " split off"
                : reports + " events merged into one";
        return new Edit(
                edit.id(),
                what + " by " + edit.editor() + " on " + edit.time().toString().substring(0, 10));
    }

    @Override
    public Optional<Download> csv(Query query) {
        return query.text("id")
                .map(id -> CsvTable.of(
                        "event-" + id + ".csv",
                        COLUMNS,
                        () -> view(query).members().stream().map(member -> row(member.report(), member.tie()))));
    }

    private static List<String> row(ReportLine report, String tie) {
        return List.of(
                report.id(),
                report.document(),
                report.when(),
                report.type(),
                report.actors(),
                report.recipients(),
                tie,
                report.sentence());
    }
}
