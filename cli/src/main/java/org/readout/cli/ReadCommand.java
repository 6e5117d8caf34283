package org.readout.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code readout read}: the main job. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Read articles and print who did what to whom, with the words that prove it.")
final class ReadCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final IntakeOptions intake = new IntakeOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    ReadCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return ReadingRun.start(surroundings, intake.source(surroundings), output);
    }
}
