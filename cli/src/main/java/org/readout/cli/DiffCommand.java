package org.readout.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.readout.archive.Archive;
import org.readout.archive.RunSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout diff}: what one run read differently from another. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Print what a later run of an archive read differently from an earlier one; info lists the runs.")
final class DiffCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            arity = "2..3",
            paramLabel = "[ARCHIVE] EARLIER LATER",
            hideParamSyntax = true,
            description = "The archive, unless it is set in readout.toml, and the numbers of two runs.")
    private List<String> given = List.of();

    @Option(names = "--archive", paramLabel = "ARCHIVE", description = "The archive, such as crisis.readout.")
    private Optional<String> set = Optional.empty();

    DiffCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        long earlier = number(given.get(given.size() - 2));
        long later = number(given.get(given.size() - 1));
        try (Archive archive = Archive.openForReading(ArchiveArgument.existing(address()));
                Output out = Output.standard(surroundings)) {
            out.write(ArchiveText.line(run(archive, earlier)) + "\n");
            out.write(ArchiveText.line(run(archive, later)) + "\n\n");
            out.write(DifferenceText.of(archive.difference(earlier, later)));
        }
        return ExitCode.DONE;
    }

    private String address() {
        return given.size() == 3
                ? given.get(0)
                : set.orElseThrow(() -> UserException.usage("an archive is needed, such as crisis.readout"));
    }

    private static long number(String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw UserException.usage("\"" + value + "\" is no number of a run; info lists the runs");
        }
    }

    private static RunSummary run(Archive archive, long number) {
        return archive.run(number)
                .orElseThrow(() -> UserException.usage("no run " + number + " in this archive; it has "
                        + ArchiveText.count(archive.contents().runs(), "run")));
    }
}
