package org.readout.workbench.page;

import java.util.List;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.Shell.Link;
import org.readout.workbench.web.View;

/**
 * What would be exported, and in which formats.
 *
 * @param query the filters
 * @param chips the filters one by one
 * @param total how many reports there are without filters
 * @param matching how many meet them
 * @param emptiness why there are none
 * @param formats what they can be written as
 * @param command the same for the command line
 */
public record ExportView(
        Query query,
        List<Link> chips,
        long total,
        long matching,
        Emptiness emptiness,
        List<FormatLine> formats,
        String command)
        implements View {

    /**
     * One format.
     *
     * @param name what it is called
     * @param ending the usual end of a file's name
     * @param description what it is and for whom
     * @param loses what of a report it cannot hold
     * @param href where the file is
     */
    public record FormatLine(String name, String ending, String description, String loses, String href) {}

    public ExportView {
        chips = List.copyOf(chips);
        formats = List.copyOf(formats);
    }

    @Override
    public String template() {
        return "export";
    }

    @Override
    public String title() {
        return "Export";
    }
}
