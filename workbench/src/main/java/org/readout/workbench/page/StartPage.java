package org.readout.workbench.page;

import org.readout.archive.Contents;
import org.readout.workbench.web.Address;
import org.readout.workbench.web.Address.Section;
import org.readout.workbench.web.Page;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.View;

/** The first page: what there is, and what to do next. */
public final class StartPage implements Page {

    private final Desk desk;

    public StartPage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Address address() {
        return new Address("/", "Start", Section.READ);
    }

    @Override
    public View view(Query query) {
        Contents contents = desk.archive().contents();
        return new StartView(
                desk.name(),
                desk.temporary(),
                contents.documents(),
                contents.reports(),
                contents.events(),
                contents.runs(),
                desk.inbox().waiting(),
                desk.sample().size(),
                query.text("told").orElse(""));
    }
}
