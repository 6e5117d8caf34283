package org.readout.workbench.page;

import org.readout.archive.StoredReport;
import org.readout.coding.own.NewEntry;
import org.readout.workbench.web.Action;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.Submission;

/** Writes the entry that a report teaches into the user's data folder. */
public final class TeachKeep implements Action {

    private final Desk desk;

    public TeachKeep(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String path() {
        return "/teach-keep";
    }

    @Override
    public Answer act(Submission submission) {
        Query form = submission.fields();
        StoredReport stored = new StoredReports(desk.archive()).of(form);
        NewEntry entry = TeachPage.entry(desk, form, stored);
        desk.own().add(entry);
        return new Answer.GoTo(
                Query.of("told", "Kept in " + desk.own().name() + "/" + entry.file() + ": " + entry.text())
                        .at(OwnDataPage.PATH));
    }
}
