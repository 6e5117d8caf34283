package org.readout.workbench;

import java.util.List;
import org.readout.workbench.page.AddFiles;
import org.readout.workbench.page.AddSample;
import org.readout.workbench.page.AddText;
import org.readout.workbench.page.Desk;
import org.readout.workbench.page.StartPage;
import org.readout.workbench.page.TryPage;
import org.readout.workbench.page.TryText;
import org.readout.workbench.web.Action;
import org.readout.workbench.web.Page;

/** All pages, in the order of the navigation, and all that forms can do. */
final class Pages {

    private Pages() {}

    static List<Page> all(Desk desk) {
        return List.of(new StartPage(desk), new TryPage());
    }

    static List<Action> actions(Desk desk) {
        return List.of(new TryText(desk), new AddText(desk), new AddFiles(desk), new AddSample(desk));
    }
}
