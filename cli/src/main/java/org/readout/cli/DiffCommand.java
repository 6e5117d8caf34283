package org.readout.cli;

import java.util.concurrent.Callable;
import org.readout.archive.Archive;
import org.readout.archive.RunSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code readout diff}: what one run read differently from another. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Print what a later run of an archive read differently from an earlier one; info lists the runs.")
final class DiffCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final ArchiveArgument argument = new ArchiveArgument();

    @Parameters(index = "1", paramLabel = "EARLIER", description = "The number of a run.")
    private long earlier;

    @Parameters(index = "2", paramLabel = "LATER", description = "The number of another run.")
    private long later;

    DiffCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Archive archive = Archive.openForReading(argument.file());
                Output out = Output.standard(surroundings)) {
            out.write(ArchiveText.line(run(archive, earlier)) + "\n");
            out.write(ArchiveText.line(run(archive, later)) + "\n\n");
            out.write(DifferenceText.of(archive.difference(earlier, later)));
        }
        return ExitCode.DONE;
    }

    private static RunSummary run(Archive archive, long number) {
        return archive.run(number)
                .orElseThrow(() -> UserException.usage("no run " + number + " in this archive; it has "
                        + ArchiveText.count(archive.contents().runs(), "run")));
    }
}
