package org.readout.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.readout.coding.own.OwnData;
import org.readout.intake.DocumentSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Mixin
    private final WorkerOptions workers = new WorkerOptions();

    @Mixin
    private final OwnDataOptions own = new OwnDataOptions();

    @Option(
            names = "--archive",
            paramLabel = "FILE",
            description =
                    "Keep what is read in that archive, such as crisis.readout, which is made if it is not there. "
                            + "What is unchanged in it is not read again. Reports are then printed only with -o or --format.")
    private Optional<String> archive = Optional.empty();

    ReadCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    private void tell(String line) {
        if (!output.quiet()) {
            surroundings.err().println(line);
        }
    }

    @Override
    public Integer call() {
        DocumentSource source = intake.source(surroundings);
        int threads = workers.threads();
        OwnData data = archive.map(file -> own.read(file, this::tell)).orElseGet(own::read);
        OwnDataOptions.tellIdle(data, this::tell);
        return archive.map(file ->
                        new ArchivingRun(surroundings, file, intake.names(), output, data).start(source, threads))
                .orElseGet(() -> ReadingRun.start(surroundings, source, output, data, threads));
    }
}
