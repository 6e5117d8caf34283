package org.readout.workbench.page;

import java.util.List;
import java.util.Optional;
import org.readout.archive.RunSummary;
import org.readout.workbench.web.Address;
import org.readout.workbench.web.Address.Section;
import org.readout.workbench.web.CsvTable;
import org.readout.workbench.web.Download;
import org.readout.workbench.web.Page;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.View;
import org.readout.workbench.web.WrongRequest;

/** One run with what it left out. */
public final class RunPage implements Page {

    private final Desk desk;

    public RunPage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Address address() {
        return new Address("/run", "Run", Section.NONE);
    }

    @Override
    public View view(Query query) {
        RunSummary run = run(query);
        return new RunView(RunLine.of(run, desk.archive().yieldOf(run.number())), run.number() - 1);
    }

    private RunSummary run(Query query) {
        int number = query.number("run", 1, Integer.MAX_VALUE);
        return desk.archive()
                .run(number)
                .orElseThrow(() -> WrongRequest.notFound("there is no run " + number + " in this archive"));
    }

    @Override
    public Optional<Download> csv(Query query) {
        List<List<String>> rows = run(query).skipped().stream()
                .map(skip -> List.of(skip.source(), skip.reason(), skip.message()))
                .toList();
        return Optional.of(CsvTable.of("skipped.csv", List.of("source", "reason", "message"), rows));
    }
}
