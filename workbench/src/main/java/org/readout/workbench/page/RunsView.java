package org.readout.workbench.page;

import java.util.List;
import org.readout.workbench.web.View;

/**
 * All runs, the last one first.
 *
 * @param runs the runs
 * @param waiting documents that are still to be read
 */
public record RunsView(List<RunLine> runs, int waiting) implements View {

    public RunsView {
        runs = List.copyOf(runs);
    }

    @Override
    public String template() {
        return "runs";
    }

    @Override
    public String title() {
        return "Runs";
    }
}
