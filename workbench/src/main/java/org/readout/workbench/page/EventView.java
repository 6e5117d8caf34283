package org.readout.workbench.page;

import java.util.List;
import org.readout.workbench.reading.ReportLine;
import org.readout.workbench.web.View;

/**
 * One happening with the reports that tell it.
 *
 * @param event the happening
 * @param members its reports
 * @param edits what somebody merged or split and did not take back
 * @param near other happenings that may be the same
 * @param name who decides, if that was said
 */
public record EventView(EventLine event, List<Member> members, List<Edit> edits, List<EventLine> near, String name)
        implements View {

    /**
     * One report of it.
     *
     * @param report the report
     * @param tie what ties it to the happening besides type and parties
     * @param value what a form sends where it is ticked
     */
    public record Member(ReportLine report, String tie, String value) {}

    /**
     * A decision about it.
     *
     * @param id its id
     * @param told who decided what and when
     */
    public record Edit(String id, String told) {}

    public EventView {
        members = List.copyOf(members);
        edits = List.copyOf(edits);
        near = List.copyOf(near);
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
