package org.readout.workbench.page;

import java.util.List;
import java.util.Optional;
import org.readout.archive.ReportRef;
import org.readout.workbench.reading.Piece;
import org.readout.workbench.reading.ReportCard;
import org.readout.workbench.teach.TeachForm;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.View;

/**
 * What a report can teach.
 *
 * @param report its id
 * @param document the id of its document
 * @param card the report, as it is after review
 * @param passage the paragraph around its sentence, with the words of its fields marked
 * @param folder the name of the user's data folder; empty where there is none
 * @param forms one for each thing that can be taught
 * @param preview the entry of the form that was sent
 */
public record TeachView(
        String report,
        String document,
        ReportCard card,
        List<Piece> passage,
        String folder,
        List<TeachForm> forms,
        Optional<Preview> preview)
        implements View {

    /**
     * An entry that is not written yet.
     *
     * @param file where it goes, from the folder
     * @param text its line
     * @param problem why it cannot be kept, or empty
     * @param sent what was filled in
     */
    public record Preview(String file, String text, String problem, Query sent) {}

    public TeachView {
        passage = List.copyOf(passage);
        forms = List.copyOf(forms);
    }

    /** The page of a report. */
    static String address(ReportRef report) {
        return Query.of("id", report.report())
                .with("document", report.document())
                .at(TeachPage.PATH);
    }

    /** How to get a folder, where there is none. */
    public String refusal() {
        return OwnDesk.NO_FOLDER;
    }

    /** Back to the report. */
    public String back() {
        return Query.of("id", report).with("document", document).at("/report");
    }

    @Override
    public String template() {
        return "teach";
    }

    @Override
    public String title() {
        return "Use in later readings";
    }
}
