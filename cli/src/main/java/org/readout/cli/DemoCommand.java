package org.readout.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code readout demo}: the bundled articles. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Read the bundled articles, which are invented, and print their reports.")
final class DemoCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Mixin
    private final WorkerOptions workers = new WorkerOptions();

    @Mixin
    private final OwnDataOptions own = new OwnDataOptions();

    DemoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return ReadingRun.start(surroundings, DemoArticles::open, output, own.read(), workers.threads());
    }
}
