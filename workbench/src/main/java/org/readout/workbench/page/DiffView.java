package org.readout.workbench.page;

import java.util.List;
import org.readout.workbench.reading.ReportLine;
import org.readout.workbench.web.View;

/**
 * What two runs read differently.
 *
 * @param earlier the number of the earlier run
 * @param later the number of the later run
 * @param onlyEarlier ids of documents that only the earlier run has
 * @param onlyLater ids of documents that only the later run has
 * @param same how many documents they read alike
 * @param differences the documents that they read differently
 */
public record DiffView(
        int earlier,
        int later,
        List<String> onlyEarlier,
        List<String> onlyLater,
        long same,
        List<DocumentDifference> differences)
        implements View {

    /** One document. */
    public record DocumentDifference(
            String document, List<ReportLine> gone, List<ReportLine> added, List<ChangedReport> changed) {}

    /** One report as both have it. */
    public record ChangedReport(ReportLine earlier, ReportLine later, List<String> fields) {}

    @Override
    public String template() {
        return "diff";
    }

    @Override
    public String title() {
        return "Run " + earlier + " against run " + later;
    }
}
