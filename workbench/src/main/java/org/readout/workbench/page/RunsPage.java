package org.readout.workbench.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.readout.workbench.web.Address;
import org.readout.workbench.web.Address.Section;
import org.readout.workbench.web.CsvTable;
import org.readout.workbench.web.Download;
import org.readout.workbench.web.Page;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.View;

/** What was read when, by which rules, and what was left out. */
public final class RunsPage implements Page {

    private static final List<String> COLUMNS = List.of(
            "run",
            "inputs",
            "started",
            "state",
            "rules",
            "net",
            "read",
            "unchanged",
            "restored",
            "skipped",
            "reports",
            "events");

    private final Desk desk;

    public RunsPage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Address address() {
        return new Address("/runs", "Runs", Section.WORK);
    }

    @Override
    public View view(Query query) {
        return new RunsView(runs(), desk.inbox().waiting());
    }

    private List<RunLine> runs() {
        List<RunLine> runs = new ArrayList<>(desk.archive().runs().stream()
                .map(run -> RunLine.of(run, desk.archive().yieldOf(run.number())))
                .toList());
        Collections.reverse(runs);
        return runs;
    }

    @Override
    public Optional<Download> csv(Query query) {
        return Optional.of(CsvTable.of(
                "runs.csv", COLUMNS, runs().stream().map(RunLine::cells).toList()));
    }
}
