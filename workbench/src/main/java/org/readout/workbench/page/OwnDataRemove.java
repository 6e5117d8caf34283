package org.readout.workbench.page;

import org.readout.coding.own.OwnEntry;
import org.readout.workbench.web.Action;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.Submission;
import org.readout.workbench.web.WrongRequest;

/** Takes an entry out of the user's data folder. */
public final class OwnDataRemove implements Action {

    private final Desk desk;

    public OwnDataRemove(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String path() {
        return "/own-data-remove";
    }

    /** The entry is named by file, line and text, so that none that has moved meanwhile goes in its place. */
    @Override
    public Answer act(Submission submission) {
        Query form = submission.fields();
        int line = form.number("line", 1, Integer.MAX_VALUE);
        String text = form.needed("text")
                .lines()
                .map(String::strip)
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
        OwnEntry entry = desk.own().entries().stream()
                .filter(each -> each.file().equals(form.needed("file")) && each.line() == line)
                .filter(each -> each.text().equals(text))
                .findFirst()
                .orElseThrow(
                        () -> WrongRequest.notFound("the entry does not stand there any more; nothing was removed"));
        desk.own().remove(entry);
        return new Answer.GoTo(Query.of("told", "Removed from " + desk.own().name() + "/" + entry.file())
                .at(OwnDataPage.PATH));
    }
}
