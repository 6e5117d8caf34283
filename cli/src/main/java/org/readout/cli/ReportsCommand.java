package org.readout.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.readout.archive.Archive;
import org.readout.archive.Criterion;
import org.readout.export.ReportFormat;
import org.readout.workbench.export.ArchivedRows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code readout reports}: what an archive holds. */
@Command(
        name = "reports",
        mixinStandardHelpOptions = true,
        description = "Print the reports of an archive that meet all of what is asked for.")
final class ReportsCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final ReportFilter filter;

    @Mixin
    private final ArchiveArgument argument = new ArchiveArgument();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    ReportsCommand(Surroundings surroundings, ReportFilter filter) {
        this.surroundings = surroundings;
        this.filter = filter;
    }

    @Override
    public Integer call() {
        if (output.isWhole()) {
            throw UserException.usage(
                    "reports prints what matches; the whole archive is written by " + "'readout export --include all'");
        }
        ReportFormat format = output.archiveFormat(surroundings);
        List<Criterion> criteria = filter.criteria();
        output.refuseToOverwrite(argument.address());
        if (output.fileFormat().isPresent()) {
            new ArchiveExport(surroundings, argument.address(), criteria, output)
                    .write(output.fileFormat().get());
            return ExitCode.DONE;
        }
        try (Archive archive = argument.openForReading();
                Output out = output.open(surroundings)) {
            out.write(format.header());
            long[] shown = new long[1];
            archive.heldReadings(criteria, held -> {
                out.write(format.render(held.reading(), ArchivedRows.of(held)));
                shown[0] += held.standings().size();
            });
            out.flush();
            if (!output.quiet()) {
                surroundings.err().println(ArchiveText.endLine(shown[0], archive.contents()));
            }
        }
        return ExitCode.DONE;
    }
}
