package org.readout.workbench.page;

import org.readout.workbench.web.View;

/**
 * One run.
 *
 * @param run the run
 * @param earlier the number of the run before it, or 0
 */
public record RunView(RunLine run, long earlier) implements View {

    @Override
    public String template() {
        return "run";
    }

    @Override
    public String title() {
        return "Run " + run.number();
    }
}
