package org.readout.cli;

import java.util.List;
import java.util.Optional;
import org.readout.intake.Intake.Skipped;
import org.readout.model.Document;
import org.readout.model.Notice;
import org.readout.model.Reading;

/** Turns one input into the text that is printed for it; called from several threads at a time. */
interface Rendering {

    /**
     * What became of a document.
     *
     * @param text what is printed
     * @param notices what the user should know
     * @param reading what is kept of it, where it is kept
     * @param known whether it was kept before and not read again
     */
    record Rendered(String text, List<Notice> notices, Optional<Reading> reading, boolean known) {

        /** For what is printed and not kept. */
        Rendered(String text, List<Notice> notices) {
            this(text, notices, Optional.empty(), false);
        }
    }

    Rendered render(Document document);

    default String renderSkipped(Skipped skipped) {
        return "";
    }
}
