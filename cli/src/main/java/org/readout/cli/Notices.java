package org.readout.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.readout.model.Analysis;
import org.readout.model.Document;
import org.readout.model.Notice;

/** Gathers what intake and language had to tell about a document, each notice once. */
final class Notices {

    private Notices() {}

    static List<Notice> of(Document document, Analysis analysis) {
        Set<Notice> notices = new LinkedHashSet<>(document.notices());
        notices.addAll(analysis.notices());
        return List.copyOf(notices);
    }
}
