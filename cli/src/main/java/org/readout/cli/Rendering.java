package org.readout.cli;

import java.util.List;
import org.readout.intake.Intake.Skipped;
import org.readout.model.Document;
import org.readout.model.Notice;

/** Turns one input into the text that is printed for it; called from several threads at a time. */
interface Rendering {

    /**
     * What became of a document.
     *
     * @param text what is printed
     * @param notices what the user should know
     */
    record Rendered(String text, List<Notice> notices) {}

    Rendered render(Document document);

    default String renderSkipped(Skipped skipped) {
        return "";
    }
}
