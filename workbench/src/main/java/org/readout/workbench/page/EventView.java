package org.readout.workbench.page;

import java.util.List;
import org.readout.workbench.reading.ReportLine;
import org.readout.workbench.web.View;

/**
 * One happening with the reports that tell it.
 *
 * @param event the happening
 * @param members its reports
 * @param edits what somebody merged or split, in words
 */
public record EventView(EventLine event, List<Member> members, List<String> edits) implements View {

    /**
     * One report of it.
     *
     * @param report the report
     * @param tie what ties it to the happening besides type and parties
     */
    public record Member(ReportLine report, String tie) {}

    public EventView {
        members = List.copyOf(members);
        edits = List.copyOf(edits);
    }

    @Override
    public String template() {
        return "event";
    }

    @Override
    public String title() {
        return event.head().label();
    }
}
