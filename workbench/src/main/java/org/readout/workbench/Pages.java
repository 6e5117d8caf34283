package org.readout.workbench;

import java.util.List;
import org.readout.workbench.page.ActorMerge;
import org.readout.workbench.page.ActorPage;
import org.readout.workbench.page.ActorSplit;
import org.readout.workbench.page.ActorUndo;
import org.readout.workbench.page.ActorsPage;
import org.readout.workbench.page.AddFiles;
import org.readout.workbench.page.AddLines;
import org.readout.workbench.page.AddSample;
import org.readout.workbench.page.AddText;
import org.readout.workbench.page.CodebookPage;
import org.readout.workbench.page.Desk;
import org.readout.workbench.page.DiffPage;
import org.readout.workbench.page.DocumentPage;
import org.readout.workbench.page.DocumentsPage;
import org.readout.workbench.page.EventMerge;
import org.readout.workbench.page.EventPage;
import org.readout.workbench.page.EventSplit;
import org.readout.workbench.page.EventUndo;
import org.readout.workbench.page.EventsPage;
import org.readout.workbench.page.ExportFile;
import org.readout.workbench.page.ExportPage;
import org.readout.workbench.page.FixPage;
import org.readout.workbench.page.MapPage;
import org.readout.workbench.page.NetworkPage;
import org.readout.workbench.page.OwnDataPage;
import org.readout.workbench.page.OwnDataRemove;
import org.readout.workbench.page.ReadAgain;
import org.readout.workbench.page.ReportPage;
import org.readout.workbench.page.ReportsPage;
import org.readout.workbench.page.ReviewAccept;
import org.readout.workbench.page.ReviewAll;
import org.readout.workbench.page.ReviewExport;
import org.readout.workbench.page.ReviewFix;
import org.readout.workbench.page.ReviewImport;
import org.readout.workbench.page.ReviewPage;
import org.readout.workbench.page.ReviewReject;
import org.readout.workbench.page.ReviewUndo;
import org.readout.workbench.page.RunPage;
import org.readout.workbench.page.RunsPage;
import org.readout.workbench.page.ShortcutsPage;
import org.readout.workbench.page.SourcesPage;
import org.readout.workbench.page.StartPage;
import org.readout.workbench.page.TeachKeep;
import org.readout.workbench.page.TeachPage;
import org.readout.workbench.page.TimelinePage;
import org.readout.workbench.page.TryPage;
import org.readout.workbench.page.TryText;
import org.readout.workbench.web.Action;
import org.readout.workbench.web.FileOffer;
import org.readout.workbench.web.Page;

/** All pages, in the order of the navigation, all files that are offered, and all that forms can do. */
final class Pages {

    private Pages() {}

    static List<Page> all(Desk desk) {
        return List.of(
                new StartPage(desk),
                new TryPage(),
                new DocumentsPage(desk),
                new DocumentPage(desk),
                new ReportsPage(desk),
                new ReportPage(desk),
                new EventsPage(desk),
                new EventPage(desk),
                new ActorsPage(desk),
                new ActorPage(desk),
                new SourcesPage(desk),
                new TimelinePage(desk),
                new MapPage(desk),
                new NetworkPage(desk),
                new ReviewPage(desk),
                new FixPage(desk),
                new TeachPage(desk),
                new OwnDataPage(desk),
                new RunsPage(desk),
                new RunPage(desk),
                new DiffPage(desk),
                new ExportPage(desk),
                new CodebookPage(desk),
                new ShortcutsPage());
    }

    static List<FileOffer> files(Desk desk) {
        return List.of(new ExportFile(desk));
    }

    static List<Action> actions(Desk desk) {
        return List.of(
                new TryText(desk),
                new AddText(desk),
                new AddFiles(desk),
                new AddLines(desk),
                new AddSample(desk),
                new EventMerge(desk),
                new EventSplit(desk),
                new EventUndo(desk),
                new ActorMerge(desk),
                new ActorSplit(desk),
                new ActorUndo(desk),
                new ReviewAccept(desk),
                new ReviewFix(desk),
                new ReviewReject(desk),
                new ReviewUndo(desk),
                new ReviewAll(desk),
                new ReviewExport(desk),
                new ReviewImport(desk),
                new TeachKeep(desk),
                new OwnDataRemove(desk),
                new ReadAgain(desk));
    }
}
